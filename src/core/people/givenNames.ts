import type { Gender } from './mention';

/*
 * Given names that nearly always belong to a woman or to a man, in English and in languages common in English news. Names
 * of both ("Alex", "Kim", "Andrea") are left out: a wrong hint is worse than none.
 */

const FEMALE =
  'tammy siobhan roisin aoife niamh ciara maeve orla priya anjali deepa lakshmi sunita indira meera kavita pooja beth betty ' +
  'bridget brianna brittany cheryl crystal daniela debbie denise donna edna eleanor erica erin fatma felicity gail gemma ' +
  'geraldine gillian harriet holly imogen ingeborg ivy jasmine jean jenna jenny jill jodie joyce juanita kathryn kathy katie kelly ' +
  'kimberly kirsty kristen latoya lesley lily liv lorraine lucille luisa lynn mabel maggie marcia marjorie marilyn maureen ' +
  'melanie melinda miranda molly monika nadine natalya nicola norma paige peggy phyllis pilar rachael raquel rhonda ' +
  'roberta rosemary roxanne sally samantha shannon sheila sherry sinead solveig stacy stephanie sue susanne suzanne ' +
  'svenja tabitha tammie thelma tracy trudy vanessa violet vivian yolanda yulia zara zsofia ada adele agnes agnieszka aisha alice alicia amanda amelia amina amy ana angela anita ann anna anne annika anya astrid ' +
  'audrey barbara beatrice beatriz bianca brenda brigitte camila carla carmen carol caroline catherine cecilia charlotte ' +
  'chiara christina christine claire clara claudia cristina cynthia deborah debra diana donna doris dorothy edith eileen ' +
  'elaine elena elisabeth elise eliza elizabeth ella ellen emily emma erika esther eva evelyn fatima fiona florence ' +
  'frances francesca frida gabriela gertrude giorgia giulia gloria grace greta hanna hannah hazel heather heidi helen ' +
  'helena hilda hillary ida ines ingrid irene irina isabel isabella isabelle ivana jacqueline jane janet jennifer jessica ' +
  'joan joanna josephine joyce judith julia juliet kaja karen karin katarina kate katherine kathleen katrin keiko kirsten ' +
  'laila larissa laura lauren leila lena leticia linda lisa louise lucia lucy lydia madeleine magdalena margaret maria ' +
  'marianne marie marina marta martha mary maya megan melissa mercedes michelle mildred miriam monica nadia nancy naomi ' +
  'natalia natalie natasha nicole nina nora nuria odile olga olivia pamela patricia paula pauline penelope petra phoebe ' +
  'priscilla rachel rebecca renata rita rosa rosalind rose ruth sabine samira sandra sara sarah shirley silvia simone ' +
  'sofia sonia sophia sophie stella susan susanna svetlana sylvia tamara tanya tatiana teresa theresa tina ursula ' +
  'valentina vera veronica victoria virginia wendy yasmin yoko yvonne zainab zoe';

const MALE =
  'declan brendan fergal conor cormac eamon liam padraig seamus sean niall arjun amit anil narendra rahul rajesh ravi sanjay suresh ' +
  'vijay vikram alistair angus arthur barry basil bilal bill billy bob bobby brad bradley callum cameron chad chuck clive ' +
  'curtis cyril damian dan darren dean derek desmond dominic don doug duane earl eduard elias elliot ernesto evan ' +
  'ezra fabian fabio finn floyd francois gabriel gary gavin gene giles glen glenn grant greg guido guillermo harvey ' +
  'hector horace ibrahima imran ismail ivar jeff jesse jimmy joel jeremiah josef justin kai karim kyle larry leonid leroy ' +
  'lloyd logan lorenzo lukas malcolm marc marcel mariano marvin mathias matt maurice mauricio max maxim mike milos mitch ' +
  'morten moses nelson nick norman olaf ole omer owen peder percy pete phil philipp quentin raj ramesh randy raoul ray ' +
  'reginald rene ricardo rick rob rodney rory ross roy russ ryan salman sam samir santiago sebastien shaun sidney stanley ' +
  'steve stewart sunil ted terence terry tim tobias toby todd tony travis trevor tyler vernon virgil wayne wesley ' +
  'will yuri zachary aaron abdul abdullah abraham adam adolf ahmed alan albert alberto alejandro alexander alfred ali anders andrew antonio ' +
  'anthony arnold arthur axel bashar benjamin bernard bernd boris brandon brian bruce carl carlos cesar charles ' +
  'christopher claude clement colin craig daniel dave david dennis dieter diego dimitri dmitry donald douglas duncan ' +
  'edgar edmund eduardo edward edwin emil emmanuel enrique eric erik ernest ethan eugene felix fernando francisco frank ' +
  'franz fred frederick friedrich gareth geoffrey george gerald gerhard gilbert giovanni giuseppe gordon graham gregory ' +
  'gunther gustav hans harold harry hassan hector heinrich helmut henri henrik henry herbert herman howard hugh hugo ' +
  'hussein ian ibrahim igor isaac ivan jack jacob jacques jaime jakob james jason javier jeffrey jeremy jerome jim joao ' +
  'joe johan johannes john jonas jonathan jorge jose joseph joshua juan julian jurgen karl keith kenneth kevin khalid ' +
  'klaus kurt lars lawrence leo leonard lewis louis ludwig luigi luis luke magnus mahmoud manuel marco marcus mario mark ' +
  'martin matthew mehmet michael miguel mikhail mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nigel ' +
  'nikolai noah oliver omar oscar oskar otto pablo patrick paul pavel pedro peter philip philippe pierre rafael ralph ' +
  'ramon raymond richard robert roberto rodrigo roger roland ronald roy rudolf rupert russell samuel scott sebastian ' +
  'sergei simon stanislav stefan stephen steven stuart sven tariq theodor theodore thomas timothy tobias tom tomas ulrich ' +
  'umar victor vincent vladimir volodymyr walter werner wilhelm william wolfgang xavier yusuf';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
]);

/** The gender that a given name hints at, in small letters and without accents; `null` for names of both and unknown ones. */
export function genderOfGivenName(name: string): Gender | null {
  return GENDERS.get(name) ?? null;
}
