/**
 * What parse-full-name is not left to decide: it takes a title out of a name wherever it stands ("John Judge"), a capital E
 * or Y for a conjunction ("John E Smith"), and no degree that is written with a blank. Titles and degrees are taken off
 * before it reads a name, and words that it would mistake are marked by a character without a width, which
 * `cleanText` leaves in no name.
 */
const MARK = '\u200B';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** In front of any name, with or without a full stop. */
const TITLES = words(
  'mr mrs ms mx miss dr doctor prof professor sir dame rev revd reverend hon honorable honourable rabbi imam judge ' +
    'officer herr frau fr\u00E4ulein hr monsieur madame mademoiselle mme mlle se\u00F1or se\u00F1ora se\u00F1orita sra srta ' +
    'captain capt sgt cpl lt cmdr cdr shri smt dr.-ing dipl.-ing dott.ssa sig.ra',
);
/** In front of any name, if abbreviated: without the full stop they are names. */
const ABBREVIATED_TITLES = words('adm avv col dipl dott fr gen gov ing lic mag maj rep rt sen sig sr');
/** Only in front of two words or more: with one, they are a given name or a name on a stage. */
const GRAND_TITLES = words(
  'lord lady father mother sister brother bishop pastor colonel major general lieutenant sergeant admiral commander ' +
    'president senator governor ambassador sheikh baron baroness count countess princess',
);
/** What goes on after a title, in small letters: Dr. med. dent., Dr. rer. nat., Dr. h. c. */
const TITLE_PARTS = words(
  'agr c dent h h.c habil ing iur jur math med mont mult nat oec phil pol publ rer soc techn theol vet',
);
/** Titles to the library that are names behind the first word. */
const NAMES_TOO = words('miss herr frau hr judge doctor captain officer professor sir monsieur ind misc mx');

const DEGREE = /^(.*?),? ((?:Ph|Ed|Psy|Pharm|LL)\. [DMB]\.?|Ph D)$/i;
/** These could be initials, of "Doe, M. D."; so two words must stand before the comma. */
const DEGREE_OF_INITIALS = /^(\S+ .*), ((?:M\. D|D\. D\. S|D\. V\. M|M\. B\. A|C\. P\. A|[BM]\. Sc)\.?)$/i;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

function isTitle(all: readonly string[], place: number): boolean {
  const word = all[place] ?? '';
  return (
    TITLES.has(bare(word)) ||
    (ABBREVIATED_TITLES.has(bare(word)) && word.endsWith('.')) ||
    (GRAND_TITLES.has(bare(word)) && all.length - place > 2)
  );
}

/** How many words from a place on are titles of those that follow. */
function countTitles(all: readonly string[], start: number): number {
  let end = start;
  for (; end < all.length; end++) {
    const word = all[end] ?? '';
    const isPart = end > start && TITLE_PARTS.has(bare(word)) && /^[a-z].*\.$/.test(word);
    // "The Rev. John Doe", "Mr & Mrs Smith"
    const leadsTo = end > start ? word === '&' : /^the$/i.test(word);
    if (!isTitle(all, end) && !isPart && !(leadsTo && isTitle(all, end + 1))) break;
  }
  return end - start;
}

/** Takes the titles off that stand in front of a name, or behind its comma: "Doe, Dr. Jane". */
export function splitTitles(name: string): { titles: string; rest: string } {
  const all = name.split(' ');
  const titles: string[] = [];
  const rest: string[] = [];
  for (let place = 0; place < all.length;) {
    const isBegin = place === 0 || (all[place - 1] ?? '').endsWith(',');
    const count = isBegin ? countTitles(all, place) : 0;
    titles.push(...all.slice(place, place + count));
    if (place + count < all.length) rest.push(all[place + count] ?? '');
    place += count + 1;
  }
  return { titles: titles.filter((title) => title !== '&').join(' '), rest: rest.join(' ').replace(/,$/, '') };
}

/** Takes off a degree that is written with blanks: "John Smith, Ph. D." */
export function splitDegree(name: string): { degree: string; rest: string } {
  const [, rest = name, degree = ''] = DEGREE.exec(name) ?? DEGREE_OF_INITIALS.exec(name) ?? [];
  return { degree, rest };
}

/** Marks the words of a name that the library would take for a title or a conjunction, and that are names. */
export function markNames(name: string): string {
  const all = name.split(' ');
  const isMixed = name !== name.toUpperCase() && name !== name.toLowerCase();
  // Capitals tell an initial from a conjunction; without, "ORTEGA Y GASSET" needs a name before the two that it joins.
  const isInitial = (word: string, place: number): boolean =>
    /^[EY]$/i.test(word) && (isMixed ? word !== word.toLowerCase() : place < 2 || (all[place - 1] ?? '').length === 1);
  return all
    .map((word, place) => {
      const [, text = '', comma = ''] = /^(.*?)(,?)$/.exec(word) ?? [];
      return NAMES_TOO.has(bare(text)) || isInitial(text, place) ? text + MARK + comma : word;
    })
    .join(' ');
}

export function unmark(text: string): string {
  return text.split(MARK).join('');
}
