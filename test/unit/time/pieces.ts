/** Pieces that time expressions are made of, and things that stand between them. */
export const pieces: readonly string[] = [
  ...'the a an last this next past two three 24 36 1989 2025 22 5 to and or of in on at from by before after ago'.split(
    ' ',
  ),
  ...'Monday Wed. April Sept. May March today yesterday tonight morning night week weeks month year years day'.split(
    ' ',
  ),
  ...'days hours quarter third half decade century summer fall Christmas Easter Day p.m. a.m. GMT noon now past'.split(
    ' ',
  ),
  ...'earlier later early late mid end every each daily 10:30 1980s ’80s 27-28 4/5/2025 2025-04-30 ( ) , . - – : “ ” " \n'.split(
    ' ',
  ),
  'Q3',
  'small',
  'year end',
  'twenty-four',
  'hundred',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '😀',
  'e\u0301',
  '’s ',
  'constructor',
  '__proto__',
  'toString',
  '٣',
  '99999999999999999999',
];
