import { DEFAULT_BLOCKS } from '../config/default_blocks.ts';
import { code, markdownTable } from './docs_markdown.ts';

const INTRO = `# Values that link nobody

Some values stand for nobody, or for everybody: compared as identifiers they would make one entity of strangers. A value that one of these patterns matches is set aside: it is in no entity, and a row of \`nexus_quarantine\` says which rule did it. The patterns are read over the normalised value in lower case, for identifier types with one of the normalisers named. \`"block_defaults": false\` on an identifier type switches them off; \`blocked\` and \`blocked_patterns\` add yours; a row of kind \`block\` in \`nexus_overrides\` adds one value without a deploy.

Besides these, values that look masked are set aside (\`set_aside_masked\`), and for domains those that give an address to anyone (\`set_aside_free_mail\`).`;

/** The page of the shipped blocks, each with its reason. */
export const renderBlockedValues = (): string =>
  `${[
    INTRO,
    markdownTable(
      ['rule', 'normalisers', 'pattern', 'such as', 'why'],
      DEFAULT_BLOCKS.map(({ name, normalizers, pattern, examples, reason }) => [
        code(`block_defaults.${name}`),
        normalizers.join(', '),
        code(pattern),
        examples.map(code).join(', '),
        reason,
      ]),
    ),
  ].join('\n\n')}\n`;
