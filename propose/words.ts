/** Words of a name, in lower case and without marks: `Kunden-E-Mail (privat)`, `customerID`. */
export function wordsOf(name: string): string[] {
  return (
    name
      .replace(/\bN[°º]/gi, ' number ')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ß/g, 'ss')
      .replace(/#/g, ' number ')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .replace(/\be[ _-]?mails?\b/g, 'email')
      // As CRMs call their properties: lastmodifieddate, createdate.
      .replace(/(?<![a-z])(last)?(created?|modified|updated|changed)(date|at|on|time)(?![a-z])/g, ' $1 $2 $3 ')
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.replace(/(?<=[a-z]{3})__c$/, ''))
      .filter((word) => word !== '')
  );
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What columns are called, in the languages of the tools and of those who use them: English, German, French, Spanish. */
export const WORDS = {
  email: setOf('email mail emailadresse emailaddress mailadresse courriel correo'),
  phone: setOf(
    'phone telephone tel telefon telefonnummer mobile mobil mobiltelefon mobilephone cell cellphone handy handynummer rufnummer telefono movil phonenumber',
  ),
  domain: setOf('website domain domains url homepage site web webseite webadresse internetseite'),
  first: setOf('first given vorname prenom fname nombre firstname'),
  last: setOf('last family surname nachname familienname lname apellido apellidos nom lastname'),
  name: setOf('name fullname names vollstandiger'),
  company: setOf(
    'company companies organization organizations organisation organisations organisationen org orgs account accounts firma firmen unternehmen employer societe empresa business',
  ),
  id: setOf('id ids uuid guid key nr nummer no number num identifier kennung kundennr kundennummer mitgliedsnummer'),
  /** People who work with a record, and whom it is not about. */
  staff: setOf(
    'owner assignee agent rep submitter host organizer creator author manager bearbeiter betreuer verkaufer zustandig sachbearbeiter by updater closer csm',
  ),
  /** Of another person, or of a thing. */
  other: setOf('shipping recipient lieferung lieferadresse ship partner spouse emergency fax'),
  /** Says nothing of whom. */
  plain: setOf(
    'additional secondary alternate alternative other work home personal private business primary main billing contact customer member subscriber kunde kunden privat geschaftlich dienstlich address adresse addresses adressen number nummer default lead user profile person people full display complete value for of the a all current direct',
  ),
  /** When a row was made, whatever else it has. */
  made: setOf('created create creation submit submitted erstellt angelegt erfasst erstelldatum anlagedatum placed'),
  created: setOf(
    'created create creation added signup signed registered joined erstellt angelegt erfasst erstelldatum anlagedatum bestelldatum placed opened start started submitted submit optin confirm date datum',
  ),
  changed: setOf('updated update modified changed change geandert anderung'),
  time: setOf('at date time datum timestamp ts on am zeit utc'),
  amount: setOf('amount total price value betrag summe gesamt revenue'),
  currency: setOf('currency wahrung waehrung'),
  subject: setOf('subject title betreff titel summary'),
  country: setOf('country land countrycode pays pais landercode'),
  event: setOf(
    'ticket tickets order orders invoice invoices charge charges payment payments booking bookings meeting meetings response responses submission submissions conversation conversations event events refund refunds deal deals activity activities call calls bestellung bestellungen rechnung rechnungen buchung buchungen termin termine opportunity opportunities visit visits',
  ),
} as const;

export const has = (words: readonly string[], kind: keyof typeof WORDS): boolean =>
  words.some((word) => WORDS[kind].has(word));

/** Whether a word says what a column holds, in some language. */
export const isTelling = (word: string): boolean => Object.values(WORDS).some((words) => words.has(word));

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  companies: 'company',
  kunden: 'kunde',
  firmen: 'firma',
  bestellungen: 'bestellung',
  rechnungen: 'rechnung',
  buchungen: 'buchung',
  termine: 'termin',
  organisationen: 'organisation',
  addresses: 'address',
};

/** `contacts`: contact; `companies`: company. */
export function singular(word: string): string {
  if (IRREGULAR[word] !== undefined) return IRREGULAR[word];
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(ss|us|is)$/.test(word) ? word : word.replace(/s$/, '');
}

/** A name of letters, digits and underscores, as names in a config are. */
export function plainName(name: string, otherwise: string): string {
  const letters = wordsOf(name)
    .join('_')
    .replace(/[^a-z0-9_]+/g, '')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50);
  if (letters === '') return otherwise;
  return /^([0-9]|v_|p_|nexus_)/.test(letters) ? `${otherwise}_${letters}` : letters;
}
