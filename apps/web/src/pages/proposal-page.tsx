import type { BoardView, TimelineView } from '@eensluidend/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { isNotThere } from '../data/api';
import { useReader } from '../data/identity';
import { useLive } from '../data/live';
import { answerKey, proposalPath, timelinePath, useBoard, useObligations, useTimeline, useWhy } from '../data/queries';
import { newestFact } from '../newest-fact';
import { LiveLine } from '../parts/live-line';
import { Loaded } from '../parts/loaded';
import { Section } from '../parts/section';
import { SignInNote } from '../parts/sign-in-note';
import { Advisers } from '../proposal/advisers';
import { Board } from '../proposal/board';
import { Head } from '../proposal/head';
import { Obligations } from '../proposal/obligations';
import { Texts } from '../proposal/texts';
import { Timeline } from '../proposal/timeline';
import { WhyReasons, WhySummary } from '../proposal/why';
import { NotFoundPage } from './not-found-page';

function Parts({ id, board }: { readonly id: string; readonly board: BoardView }) {
  const why = useWhy(id);
  const obligations = useObligations(id);
  const timeline = useTimeline(id);
  return (
    <>
      <Head board={board} />
      <WhySummary why={why.data} />
      <Board board={board} />
      <div className="columns">
        <Section id="waarom" title="Waarom staat het stil?">
          <Loaded query={why}>{(answer) => <WhyReasons why={answer} />}</Loaded>
        </Section>
        <Section id="open" title="Wat staat er open?">
          <Loaded query={obligations}>{(answer) => <Obligations obligations={answer.obligations} />}</Loaded>
        </Section>
        <Section id="adviseurs" title="Wie geeft advies?">
          <Advisers advisers={board.advisers} />
        </Section>
        <Section id="teksten" title="Welke tekst geldt?">
          <Texts texts={board.texts} />
        </Section>
      </div>
      <Section id="tijdlijn" title="Wat is er gebeurd?">
        <Loaded query={timeline}>{(answer) => <Timeline lines={answer.lines} />}</Loaded>
      </Section>
    </>
  );
}

/** One proposal: where it is, why it stands still, what is open, what happened. */
export function ProposalPage({ id }: { readonly id: string }) {
  const board = useBoard(id);
  const client = useQueryClient();
  const { token } = useReader();
  const newest = () => newestFact(client.getQueryData<TimelineView>(answerKey(token, timelinePath(id))));
  const live = useLive(`${proposalPath(id)}/changes`, newest);
  if (board.data === undefined && isNotThere(board.error))
    return <NotFoundPage sentence="Dit voorstel is er niet, of het is niet voor u bestemd." />;
  return (
    <>
      <title>{`${board.data?.title ?? 'Voorstel'} · Eensluidend`}</title>
      <LiveLine {...live} />
      <SignInNote />
      <Loaded query={board}>{(answer) => <Parts id={id} board={answer} />}</Loaded>
    </>
  );
}
