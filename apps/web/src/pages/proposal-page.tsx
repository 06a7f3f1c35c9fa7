import type { BoardView, TimelineView } from '@eensluidend/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { isNotThere } from '../data/api';
import { useReader } from '../data/identity';
import { useLive } from '../data/live';
import {
  answerKey,
  proposalPath,
  timelinePath,
  useBoard,
  useDefinitions,
  useObligations,
  useProposal,
  useTimeline,
  useWhy,
} from '../data/queries';
import { definitionOf, namesOf } from '../names';
import { newestFact } from '../newest-fact';
import { LiveLine } from '../parts/live-line';
import { Loaded } from '../parts/loaded';
import { Section } from '../parts/section';
import { SignInNote } from '../parts/sign-in-note';
import { Advices } from '../proposal/advices';
import { AsOfForm, AsOfNote } from '../proposal/as-of-form';
import { Board } from '../proposal/board';
import { Decisions } from '../proposal/decisions';
import { Head } from '../proposal/head';
import { OpenWorkList, WhySummary } from '../proposal/open-work';
import { LinkWordsOf } from '../proposal/link-words';
import { OwnMove } from '../proposal/own-move';
import { Requests } from '../proposal/requests';
import { Secrecies } from '../proposal/secrecies';
import { Texts } from '../proposal/texts';
import { Timeline } from '../timeline/timeline';
import { NotFoundPage } from './not-found-page';

/** The definition of a proposal, and what it calls bodies and groups. */
function useNames(id: string) {
  const proposal = useProposal(id).data;
  const definition = definitionOf(useDefinitions().data?.definitions ?? [], proposal?.definition);
  return { definition, names: namesOf(definition, proposal?.route) };
}

/** What was decided, advised and done. */
function Record({ id, board }: { readonly id: string; readonly board: BoardView }) {
  const proposal = useProposal(id);
  const timeline = useTimeline(id);
  const { definition, names } = useNames(id);
  return (
    <>
      {proposal.data !== undefined && proposal.data.secrecies.length > 0 && (
        <Section id="geheimhouding" title="Geheimhouding">
          <Secrecies proposal={proposal.data} names={names} />
        </Section>
      )}
      <Section id="besluiten" title="Besluiten">
        <Loaded query={proposal}>
          {(answer) => <Decisions proposal={answer} earlierRounds={board.earlierRounds} names={names} />}
        </Loaded>
      </Section>
      <Section id="adviezen" title="Adviezen">
        <Loaded query={proposal}>{({ advices }) => <Advices advices={advices} names={names} />}</Loaded>
      </Section>
      <Section id="adviesaanvragen" title="Adviesaanvragen">
        <Loaded query={proposal}>{(answer) => <Requests proposal={answer} names={names} />}</Loaded>
      </Section>
      <Section id="tijdlijn" title="Wat is er gebeurd?">
        <Loaded query={timeline}>{({ lines }) => <Timeline lines={lines} definition={definition} />}</Loaded>
      </Section>
    </>
  );
}

function Parts({ id, board }: { readonly id: string; readonly board: BoardView }) {
  const why = useWhy(id);
  const obligations = useObligations(id);
  const proposal = useProposal(id);
  const { names } = useNames(id);
  return (
    <>
      <Head board={board} />
      <AsOfNote />
      <WhySummary why={why.data} />
      <OwnMove obligations={obligations.data} />
      <Board board={board} />
      <AsOfForm />
      <Section id="waarom" title="Waarom staat het stil?">
        <Loaded query={why}>
          {(reasons) => (
            <Loaded query={obligations}>
              {(open) => (
                <LinkWordsOf id={id}>
                  <OpenWorkList why={reasons} obligations={open} />
                </LinkWordsOf>
              )}
            </Loaded>
          )}
        </Loaded>
      </Section>
      <Section id="teksten" title="Welke tekst geldt?">
        <Texts board={board} proposal={proposal.data} names={names} />
      </Section>
      <Record id={id} board={board} />
    </>
  );
}

/** One proposal: where it is, why it stands still, what was decided and advised, what happened. */
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
