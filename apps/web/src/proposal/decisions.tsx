import type { BoardView, ProposalView } from '@eensluidend/contracts';
import { decisionRounds, type DecisionBlock, type DecisionRound } from '../decision-rounds';
import type { Names } from '../names';
import { counted } from '../words';
import { DecisionItem } from './decision';

interface InProposal {
  readonly proposal: ProposalView;
  readonly names: Names;
}

const Block = ({ block, ...of }: InProposal & { readonly block: DecisionBlock }) => (
  <>
    <h3 className="item__title subheading">
      {block.step ?? 'Buiten de stappen van de route'}
      {block.text !== undefined && <span className="item__count"> over “{block.text}”</span>}
    </h3>
    <ul className="plain">
      {block.decisions.map((decision) => (
        <DecisionItem key={decision.decisionId} decision={decision} {...of} />
      ))}
    </ul>
  </>
);

interface RoundProps extends InProposal {
  readonly round: DecisionRound;
  readonly outcome: string | undefined;
}

function Round({ round, outcome, ...of }: RoundProps) {
  const blocks = round.blocks.map((block, index) => <Block key={index} block={block} {...of} />);
  const head = `Ronde ${round.round}: ${counted(round.count, 'besluit', 'besluiten')}`;
  return outcome === undefined ? (
    <>
      <p className="quiet">{head}.</p>
      {blocks}
    </>
  ) : (
    <details className="details">
      <summary>
        {head}, {outcome}
      </summary>
      {blocks}
    </details>
  );
}

interface DecisionsProps extends InProposal {
  readonly earlierRounds: BoardView['earlierRounds'];
}

/** Who decided what, by round; a round that is over can be opened. */
export function Decisions({ proposal, earlierRounds, names }: DecisionsProps) {
  const rounds = decisionRounds(proposal, names);
  if (rounds.length === 0) return <p className="utrecht-paragraph">Er is nog niet besloten.</p>;
  return rounds.map((round) => (
    <Round
      key={round.round}
      round={round}
      outcome={earlierRounds.find((one) => one.round === round.round)?.label}
      proposal={proposal}
      names={names}
    />
  ));
}
