import type { Dossier, ProposalLine } from '../dossiers';
import { Day, Instant } from '../parts/day';
import { StateBadge } from '../parts/state-badge';

const linkTo = (proposal: ProposalLine) => `/voorstellen/${proposal.proposalId}`;

function Follows({ proposal, dossier }: { readonly proposal: ProposalLine; readonly dossier: Dossier }) {
  const before = dossier.proposals.find((one) => one.proposalId === proposal.predecessor);
  if (before === undefined) return null;
  return (
    <p className="proposal-line__follows">
      Volgt op{' '}
      <a className="utrecht-link utrecht-link--html-a" href={linkTo(before)}>
        {before.title}
      </a>
    </p>
  );
}

function ProposalItem({ proposal, dossier }: { readonly proposal: ProposalLine; readonly dossier: Dossier }) {
  return (
    <li className="proposal-line">
      <div className="proposal-line__head">
        <h3 className="utrecht-heading-3">
          <a className="utrecht-link utrecht-link--html-a" href={linkTo(proposal)}>
            {proposal.title}
          </a>
        </h3>
        <StateBadge {...proposal} />
      </div>
      <Follows proposal={proposal} dossier={dossier} />
      <dl className="facts">
        <div>
          <dt>Route</dt>
          <dd>{proposal.route}</dd>
        </div>
        <div>
          <dt>Ronde</dt>
          <dd>{proposal.round}</dd>
        </div>
        {proposal.stage !== undefined && (
          <div>
            <dt>Stap</dt>
            <dd>{proposal.stage}</dd>
          </div>
        )}
        <div>
          <dt>Loopt sinds</dt>
          <dd>
            <Day on={proposal.startedOn} length="short" />
          </dd>
        </div>
        <div>
          <dt>Laatste wijziging</dt>
          <dd>
            <Instant at={proposal.lastChangeAt} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

/** One dossier with its proposals, each after the one it follows on. */
export function DossierCard({ dossier }: { readonly dossier: Dossier }) {
  const count = dossier.proposals.length;
  const last = dossier.proposals.at(-1);
  const heading = `dossier-${dossier.dossierId}`;
  return (
    <section className="dossier" aria-labelledby={heading}>
      <h2 className="dossier__heading" id={heading}>
        {count === 1 ? 'Dossier met 1 voorstel' : `Dossier met ${count} voorstellen`}
        <span className="visually-hidden">: {last?.title}</span>
      </h2>
      <ol className="plain">
        {dossier.proposals.map((proposal) => (
          <ProposalItem key={proposal.proposalId} proposal={proposal} dossier={dossier} />
        ))}
      </ol>
    </section>
  );
}
