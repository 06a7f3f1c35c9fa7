import { mayReadVoteList, type Reader } from '@eensluidend/access';
import type { Refusal, VoteListRequest, VoteListView } from '@eensluidend/contracts';
import { bodyOf, readVoteList } from '@eensluidend/domain';
import type { Streams } from './streams';

export type VoteListRead =
  | { readonly kind: 'read'; readonly list: VoteListView }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads a pasted vote list with the groups of a proposal's definition. Records nothing. */
export const voteLists =
  (streams: Streams) =>
  async ({ proposalId, body: id, on, text }: VoteListRequest, reader: Reader): Promise<VoteListRead> => {
    const forbidden = mayReadVoteList(reader);
    if (forbidden) return { kind: 'refused', refusal: forbidden };
    const { stream } = await streams.read(proposalId.toLowerCase());
    if (!stream.state) return { kind: 'refused', refusal: { code: 'notFound' } };
    const body = bodyOf(stream.state.definition, id);
    if (body?.kind !== 'council')
      return { kind: 'refused', refusal: { code: 'unknownBody', params: { body: id }, field: 'body' } };
    return { kind: 'read', list: readVoteList(text, body, on) };
  };
