import { createContext, useContext, type ReactNode } from 'react';
import { useDefinitions, useProposal } from '../data/queries';
import { definitionOf, namesOf } from '../names';
import type { Task } from '../open-work';
import { linkTo } from '../own-tasks';

type LinkWords = (task: Task) => string;

const LinkWordsContext = createContext<LinkWords>((task) => linkTo(task));

/** What the link to the form of a task is called. */
export const useLinkWords = (): LinkWords => useContext(LinkWordsContext);

/** Knows whose advice is answered, so that of several links each says which it is. */
export function LinkWordsOf({ id: proposalId, children }: { readonly id: string; readonly children: ReactNode }) {
  const proposal = useProposal(proposalId).data;
  const definitions = useDefinitions().data?.definitions ?? [];
  const names = namesOf(definitionOf(definitions, proposal?.definition));
  const advice = (id: string) => {
    const found = proposal?.advices.find(({ adviceId }) => adviceId === id);
    return found && { signers: found.signers.map(names.body), on: found.on };
  };
  return <LinkWordsContext value={(task) => linkTo(task, advice)}>{children}</LinkWordsContext>;
}
