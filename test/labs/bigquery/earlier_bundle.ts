import type { Bundle } from '../../../build/bundle.ts';

/** A bundle as it was when the secret was with all other tables. */
export function earlierBundle(bundle: Bundle): Bundle {
  const { schema } = bundle.location;
  const hidden = `${schema}_private`;
  return {
    ...bundle,
    objects: bundle.objects
      .filter(({ kind, name }) => kind !== 'leftover' && name !== hidden)
      .map((object) => ({
        ...object,
        hash: `earlier ${object.hash}`,
        text: object.text
          .replace(/^BEGIN\nIF EXISTS [^]*\nEND IF;\n([^]*);\nEND$/, '$1')
          .replaceAll(`\`${hidden}\``, `\`${schema}\``),
      })),
  };
}
