import type { Dossier, ProposalLine } from '../dossiers';
import { Day, Instant } from '../parts/day';
import { StateBadge } from '../parts/state-badge';

const linkTo = (proposal: ProposalLine) => `/voorstellen/${proposal.proposalId}`;

function Follows({ proposal, dossier }: { readonly proposal: ProposalLine; readonly dossier: Dossier }) {
  const { proposals } = dossier;
  const before = proposals.find((one) => one.proposalId === proposal.predecessor);
  // What stands right below it needs no link.
  if (before === undefined || proposals[proposals.indexOf(proposal) + 1] === before) return null;
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

/** A proposal that another took the place of: one line is enough to find it. */
const Superseded = ({ proposal }: { readonly proposal: ProposalLine }) => (
  <li className="proposal-line proposal-line--superseded">
    <a className="utrecht-link utrecht-link--html-a" href={linkTo(proposal)}>
      {proposal.title}
    </a>
    <span className="quiet">
      {proposal.stateLabel} · begonnen op <Day on={proposal.startedOn} length="short" />
    </span>
  </li>
);

/** One dossier with its proposals, the newest on top. */
export function DossierCard({ dossier }: { readonly dossier: Dossier }) {
  const count = dossier.proposals.length;
  const newest = dossier.proposals[0];
  const heading = `dossier-${dossier.dossierId}`;
  return (
    <section className="dossier" aria-labelledby={heading}>
      <h2 className="dossier__heading" id={heading}>
        {count === 1 ? 'Dossier met 1 voorstel' : `Dossier met ${count} voorstellen`}
        <span className="visually-hidden">: {newest?.title}</span>
      </h2>
      <ol className="plain">
        {dossier.proposals.map((proposal) =>
          proposal.state === 'superseded' ? (
            <Superseded key={proposal.proposalId} proposal={proposal} />
          ) : (
            <ProposalItem key={proposal.proposalId} proposal={proposal} dossier={dossier} />
          ),
        )}
      </ol>
    </section>
  );
}
