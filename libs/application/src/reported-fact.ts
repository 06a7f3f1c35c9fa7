import { mayCorrectFact, seesDocument, seesSecrecy, type Reader } from '@eensluidend/access';
import { commands, type ReportedFactView } from '@eensluidend/contracts';
import { visibleEvents } from '@eensluidend/domain';
import { contentRefs, walk } from './seal';
import type { ViewPorts } from './views';

const isRecordKey = (leaf: unknown): leaf is string =>
  typeof leaf === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(leaf);

/**
 * A fact as the report that told it, texts and names in place of their references: who corrects it starts from all that was
 * recorded, so that nothing is lost unseen (R110). Undefined when it is not there, or not for this reader to correct.
 */
export const reportedFact =
  (ports: Pick<ViewPorts, 'streams' | 'contents' | 'persons'>) =>
  async (proposalId: string, factId: string, reader: Reader): Promise<ReportedFactView | undefined> => {
    const { state, unknown } = (await ports.streams.read(proposalId)).stream;
    if (!state || unknown.length > 0) return undefined;
    const visible = visibleEvents(state, (secrecyId) => seesSecrecy(state, reader, secrecyId));
    const fact = visible.find(({ eventId }) => eventId === factId);
    if (!fact || !mayCorrectFact(commands.correctFact, fact, state, reader)) return undefined;

    const told = { ...fact.data, happened: { on: fact.validOn, source: withoutRecorder(fact.source) } };
    const texts = new Map<unknown, string>();
    for (const { ref } of contentRefs(told)) {
      const stored = seesDocument(state, reader, ref.documentId) ? await ports.contents.get(ref) : undefined;
      texts.set(ref, stored ? new TextDecoder().decode(stored.content) : '');
    }
    const keys: string[] = [];
    walk(fact.data, (leaf) => {
      if (isRecordKey(leaf)) keys.push(leaf);
      return leaf;
    });
    const names = keys.length === 0 ? new Map<string, string>() : await ports.persons.names([...new Set(keys)]);
    const body = walk(told, (leaf) => texts.get(leaf) ?? (isRecordKey(leaf) ? (names.get(leaf) ?? leaf) : leaf));
    // The walk gives a record for a record.
    return { id: fact.eventId, kind: fact.type, body: body as Record<string, unknown> };
  };

/** Who recorded it is not part of a report. */
const withoutRecorder = (source: object): object =>
  Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'recorder'));
