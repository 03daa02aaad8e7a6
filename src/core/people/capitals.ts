/*
 * Capitals that stand for their governments: "Washington said". Left out are those that are given names as well (Sofia,
 * Victoria, Santiago): alone, they are somebody.
 */
const CAPITALS = new Set(
  (
    'abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,antananarivo,ashgabat,asmara,astana,asunción,asuncion,' +
    'athens,baghdad,baku,bamako,bangkok,bangui,beijing,beirut,belgrade,berlin,bern,bishkek,bissau,bogotá,bogota,brasília,' +
    'brasilia,bratislava,brazzaville,brussels,bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,chișinău,' +
    'chisinau,colombo,conakry,copenhagen,dakar,damascus,delhi,dhaka,dili,djibouti,dodoma,doha,dublin,dushanbe,freetown,' +
    'gaborone,guatemala city,hanoi,harare,havana,helsinki,islamabad,jakarta,jerusalem,juba,kabul,kampala,kathmandu,khartoum,' +
    'kigali,kinshasa,kuala lumpur,kuwait city,kyiv,kiev,la paz,libreville,lilongwe,lima,lisbon,ljubljana,lomé,lome,london,' +
    'luanda,lusaka,luxembourg,madrid,managua,manama,manila,maputo,maseru,mbabane,mexico city,minsk,mogadishu,monrovia,' +
    'montevideo,moscow,muscat,nairobi,naypyidaw,n’djamena,new delhi,niamey,nicosia,nouakchott,oslo,ottawa,ouagadougou,' +
    'panama city,paramaribo,paris,phnom penh,podgorica,port-au-prince,port louis,porto-novo,prague,pretoria,pristina,' +
    'pyongyang,quito,rabat,reykjavík,reykjavik,riga,riyadh,rome,sanaa,san salvador,sarajevo,seoul,singapore,skopje,stockholm,' +
    'sucre,suva,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,thimphu,tirana,tokyo,tripoli,tunis,ulaanbaatar,vaduz,' +
    'valletta,vienna,vientiane,vilnius,warsaw,washington,wellington,windhoek,yaoundé,yaounde,yerevan,zagreb'
  ).split(','),
);

/** Whether a name, in small letters, is that of a capital. */
export function isCapitalCity(lower: string): boolean {
  return CAPITALS.has(lower);
}
