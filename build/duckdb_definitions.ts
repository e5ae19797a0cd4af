import type { UdfSignature } from '../udfs/udf.ts';

const SIGNATURE = '// signature: ';

/** The JavaScript of a function with its signature in the first line. */
export const withSignature = (definition: string, signature: UdfSignature): string =>
  `${SIGNATURE}${JSON.stringify(signature)}\n${definition}`;

/** Takes apart what {@link withSignature} made. */
export function splitSignature(text: string): { signature: UdfSignature; body: string } {
  const end = text.indexOf('\n');
  return {
    signature: JSON.parse(text.slice(SIGNATURE.length, end)) as UdfSignature,
    body: text.slice(end + 1),
  };
}
