import type { FormContext } from './context';
import type { Option } from './fields';

/** Every document of the proposal that this reader may see, by the text or advice it belongs to. */
export function documentOptions({ proposal, names }: FormContext): readonly Option[] {
  if (proposal === undefined) return [];
  const ofTexts = proposal.texts.flatMap(({ label, joint }) =>
    joint.map(({ documentId, name }) => ({ value: documentId, label: `${name} (${label})` })),
  );
  const ofAdvices = proposal.advices.flatMap(({ documentId, signers }) =>
    documentId === undefined ? [] : [{ value: documentId, label: `Advies van ${signers.map(names.body).join(', ')}` }],
  );
  return [...ofTexts, ...ofAdvices];
}
