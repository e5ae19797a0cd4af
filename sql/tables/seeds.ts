import type { Table } from '../table.ts';
import { requiredString } from '../table.ts';

export const nexus_public_suffixes: Table = {
  name: 'nexus_public_suffixes',
  description: 'Endings under which anyone can register a name (https://publicsuffix.org): what follows is a company.',
  columns: {
    suffix: requiredString('Ending, without the leading `*.` or `!`'),
    rule: requiredString('normal, wildcard or exception'),
  },
};

export const nexus_free_mail_domains: Table = {
  name: 'nexus_free_mail_domains',
  description: 'Domains that give an address to anyone: they are not companies.',
  columns: { domain: requiredString('Registrable domain') },
};
