import type { NormalizerName } from './types.ts';

/** A pattern of values that stand for nobody, shipped because every collection of sources has them. */
export interface DefaultBlock {
  readonly name: string;
  /** Normalisers of the identifier types that it is for. */
  readonly normalizers: readonly NormalizerName[];
  /** Over the normalised value in lower case; what RE2 and Snowflake both read. */
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly reason: string;
}

const ANY: readonly NormalizerName[] = ['exact', 'trim', 'lower', 'email', 'phone', 'domain'];

/** A digit as often as that makes no number of anybody's; there are no back-references in RE2. */
const SAME_DIGIT = [...'0123456789'].map((digit) => `${digit}{6,}`).join('|');

export const DEFAULT_BLOCKS: readonly DefaultBlock[] = [
  {
    name: 'no_reply',
    normalizers: ['email'],
    pattern: '^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)([+._-][^@]*)?@',
    examples: ['no-reply@shop.example', 'donotreply@bank.example', 'bounce+123@mail.example'],
    reason: 'Machines send from it, on behalf of everyone: who shares it shares nothing else.',
  },
  {
    name: 'test_address',
    normalizers: ['email'],
    pattern: '^(test|tests|testing|dummy|fake|noemail|no-email|none|null|undefined|nan|na|n/a|unknown|anonymous)@',
    examples: ['test@acme.example', 'noemail@pos.example'],
    reason: 'Typed where an address had to be given and there was none, by many for many.',
  },
  {
    name: 'placeholder',
    normalizers: ANY,
    pattern:
      '^(\\(|<|\\[)?(unknown|null|none|nil|undefined|nan|n/?a|not available|not provided|not set|no value|empty|blank|missing|anonymous|test)(\\)|>|\\])?$',
    examples: ['unknown', 'NULL', 'n/a', 'undefined', '(not set)', '<null>'],
    reason: 'Says that there is no value; compared as a value, it makes one entity of all that lack one.',
  },
  {
    name: 'written_by_program',
    normalizers: ['exact', 'trim', 'lower'],
    pattern:
      '^(\\[object [a-z]+\\]|\\{\\}|\\[\\]|true|false|-?infinity|#(n/a|ref!|value!|name\\?|null!|num!|div/0!)|[-._?]+)$',
    examples: ['[object Object]', '{}', 'false', '#REF!', '#N/A', '-'],
    reason: 'What a program or a spreadsheet writes where it meant a value and had none.',
  },
  {
    name: 'zero_id',
    normalizers: ['exact', 'trim', 'lower'],
    pattern:
      '^(-?0(\\.0+)?|-1|\\{?0{8}-0{4}-0{4}-0{4}-0{12}\\}?|f{8}-f{4}-f{4}-f{4}-f{12}|0[02](:00){5}|9774d56d682e549c)$',
    examples: ['0', '-1', '00000000-0000-0000-0000-000000000000', '02:00:00:00:00:00'],
    reason:
      'An id that was never given: zero, an empty UUID, the advertising id of a telephone that refuses one, the address of a network card that is kept secret, the id of an emulator.',
  },
  {
    name: 'same_digit',
    normalizers: ['exact', 'trim', 'lower'],
    pattern: `^(${SAME_DIGIT})$`,
    examples: ['0000000000', '1111111'],
    reason: 'Typed where a number had to be given.',
  },
  {
    name: 'same_digit_phone',
    normalizers: ['phone'],
    pattern: `^[+][0-9]{0,3}(${SAME_DIGIT})$`,
    examples: ['+10000000000', '+15555555555'],
    reason: 'Typed where a number had to be given; after the country code, one digit.',
  },
];
