import type { CommandInput, CommandName } from '@eensluidend/contracts';
import type { Send } from './send';

/** Everything that can be told of a secrecy that the council of AA received, until it is lifted and published. */
export const tellSecrets = async (
  send: Send,
  typed: () => string,
  secrecyId: string,
  documents: readonly string[],
): Promise<void> => {
  const happened = () => ({ on: '2025-09-01', source: { kind: 'document' as const, citation: typed() } });
  const council = <Name extends CommandName>(name: Name, body: CommandInput<Name>) =>
    send(name, body, 'griffier', 'council-aa');
  const about = () => ({ secrecyId, body: 'council-aa', happened: happened() });
  await council('ratifySecrecy', about());
  await council('recordSecrecyLapse', about());
  await council('recordWooRequest', about());
  await council('recordDocumentWithdrawal', { body: 'council-aa', documents: [...documents], happened: happened() });
  await council('declineLift', { ...about(), reason: typed() });
  await council('excludeMember', { ...about(), member: typed(), from: '2025-09-01', until: '2025-10-01' });
  const closed = await council('recordClosedSession', {
    body: 'council-aa',
    subjectKind: 'other',
    documents: [...documents],
    happened: happened(),
  });
  await council('liftSecrecy', { ...about(), secrecyId: closed.ids['secrecyId'] ?? '' });
  await council('liftSecrecy', about());
  await council('publishDocuments', { body: 'council-aa', documents: [...documents] });
};
