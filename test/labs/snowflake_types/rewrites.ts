/** Functions of Snowflake that the analyser has not, or not with Snowflake's arguments, with the type that they give. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  COLLATE: 'TYPE_STRING',
  HASH: 'TYPE_NUMERIC',
  SHA2: 'TYPE_STRING',
  MD5: 'TYPE_STRING',
  MD5_NUMBER_LOWER64: 'TYPE_NUMERIC',
  UUID_STRING: 'TYPE_STRING',
  SYSDATE: 'TYPE_TIMESTAMP',
  OBJECT_CONSTRUCT: 'TYPE_OBJECT',
  OBJECT_CONSTRUCT_KEEP_NULL: 'TYPE_OBJECT',
  TO_JSON: 'TYPE_STRING',
  FILTER: 'TYPE_VARIANT',
  TRANSFORM: 'TYPE_VARIANT',
  SPLIT_PART: 'TYPE_STRING',
  REVERSE: 'TYPE_STRING',
  CONVERT_TIMEZONE: 'TYPE_TIMESTAMP',
  TRY_TO_TIMESTAMP_TZ: 'TYPE_TIMESTAMP',
  TRY_TO_TIMESTAMP_NTZ: 'TYPE_TIMESTAMP',
  TO_TIMESTAMP_NTZ: 'TYPE_TIMESTAMP',
  DATE_PART: 'TYPE_NUMERIC',
  DATEADD: 'TYPE_TIMESTAMP',
  CONTAINS: 'TYPE_BOOL',
  CURRENT_USER: 'TYPE_STRING',
  TO_CHAR: 'TYPE_STRING',
};

/** The name under which a function is declared to the analyser: its own of that name is another. */
export const declaredName = (name: string): string => `N_${name}`;

/** A relation that stands for what FLATTEN gives. */
export const FLATTENED = 'FLATTENED';

/** The end of what a parenthesis opens; quotes are skipped. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'" || character === '"') {
      index = text.indexOf(character, index + 1);
      if (index < 0) return -1;
    }
    if (character === '(') depth += 1;
    if (character === ')' && --depth === 0) return index;
  }
  return -1;
}

/** Each call that a pattern ends at the parenthesis of, in place of which comes what is made of its arguments. */
function replaceCalls(text: string, pattern: RegExp, made: (given: string) => string): string {
  let rest = text;
  let done = '';
  for (;;) {
    const found = pattern.exec(rest);
    if (!found) return done + rest;
    const open = found.index + found[0].length - 1;
    const end = closing(rest, open);
    if (end < 0) throw new Error(`a parenthesis is never closed after ${found[0]}`);
    done += rest.slice(0, found.index);
    rest = made(rest.slice(open + 1, end)) + rest.slice(end + 1);
  }
}

/** A change of the text that lets the analyser read it, and what it cannot judge for it. */
export interface Rewrite {
  readonly what: string;
  readonly hides: string;
  apply(text: string): string;
}

const declared = (text: string): string =>
  Object.keys(FUNCTIONS).reduce(
    (all, name) => all.replace(new RegExp(`(?<![.\\w"])${name}\\s*\\(`, 'g'), `${declaredName(name)}(`),
    text,
  );

/** In this order. */
export const REWRITES: readonly Rewrite[] = [
  {
    what: 'what is neither a letter, a digit nor a usual sign of a time becomes a stroke in a literal',
    hides: 'what is in a literal',
    apply: (text) =>
      text.replace(/'((?:[^'\\]|''|\\[\s\S])*)'/g, (_, inside: string) => `'${inside.replace(/[^\w .,:+-]/g, '/')}'`),
  },
  {
    what: 'a number near the largest FLOAT becomes a smaller one',
    hides: 'whether the number is one: the analyser holds FLOAT for 32 bits',
    apply: (text) => text.replace(/\b\d[\d.]*[eE]\+30\d\b/g, '1e30'),
  },
  {
    what: 'INSERT OVERWRITE INTO becomes INSERT INTO',
    hides: 'nothing: both take the same columns',
    apply: (text) => text.replaceAll('INSERT OVERWRITE INTO', 'INSERT INTO'),
  },
  {
    what: 'LATERAL FLATTEN(...) becomes a table with INDEX and VALUE',
    hides: 'its arguments',
    apply: (text) => replaceCalls(text, /,\s*LATERAL FLATTEN\s*\(/, () => ` CROSS JOIN ${FLATTENED}`),
  },
  {
    what: 'WITHIN GROUP (ORDER BY ...) is left out',
    hides: 'the order of an aggregate',
    apply: (text) => replaceCalls(text, /\s+WITHIN GROUP\s*\(/, () => ''),
  },
  {
    what: 'the lambda of FILTER is left out',
    hides: 'its condition',
    apply: (text) =>
      replaceCalls(
        text,
        /(?<![.\w])FILTER\s*\(/,
        (given) => `${declaredName('FILTER')}(${given.replace(/,\s*\w+ -> [\s\S]*$/, '')})`,
      ),
  },
  {
    what: "a subscript, value['name'] or value[0], becomes a cast to VARIANT",
    hides: 'that what is subscripted is a VARIANT, an OBJECT or an ARRAY',
    apply: (text) => text.replace(/\s*\[(?:'[^']*'|\d+)\]/g, '::VARIANT'),
  },
  {
    what: 'the scales of NUMBER(38, 0) and NUMBER(20, 0) and the precision of TIMESTAMP_NTZ(6) are left out',
    hides: 'overflow of a number',
    apply: (text) =>
      text
        .replace(/NUMBER\(\s*(?:38|20)\s*,\s*0\s*\)/g, 'NUMBER(29,0)')
        .replace(/TIMESTAMP_NTZ\(6\)/g, 'TIMESTAMP_NTZ'),
  },
  {
    what: 'the first word of DATE_PART and DATEADD is left out',
    hides: 'that it is a unit of time',
    apply: (text) => text.replace(/\b(DATE_PART|DATEADD)\(\s*\w+\s*,/g, '$1('),
  },
  {
    what: 'functions that the analyser has not, and our own, take anything',
    hides: 'the number and the types of their arguments; not the type that they give',
    apply: declared,
  },
  {
    what: 'an ARRAY is a VARIANT',
    hides: 'that an ARRAY is given where one is needed',
    apply: (text) => text.replace(/(?:\bAS|::)\s*ARRAY\b/g, (found) => found.replace('ARRAY', 'VARIANT')),
  },
  { what: 'a placeholder is NULL', hides: 'its type', apply: (text) => text.replaceAll('?', 'NULL') },
];

/** The text as the analyser is given it. */
export const rewritten = (text: string): string =>
  REWRITES.reduce((all, { apply }) => apply(all), text).replace(/;\s*$/, '');
