import type { ProposalView } from '@eensluidend/contracts';
import { useReader } from '../data/identity';
import { whoOf } from '../data/who';
import type { Names } from '../names';
import { Day } from '../parts/day';
import { listed, sentenceCase, wordsFor } from '../words';

interface SecreciesProps {
  readonly proposal: ProposalView;
  readonly names: Names;
}

/** What is secret, as far as this reader may know: which papers, by whom and since when, and how it stands. */
export function Secrecies({ proposal, names }: SecreciesProps) {
  const { role, body: own } = whoOf(useReader().token);
  const lifts = role === 'griffier' || role === 'municipalSecretary';
  return (
    <ul className="plain rows">
      {proposal.secrecies.map(({ secrecyId, body, on, papers = [], status }) => (
        <li className="row" key={secrecyId}>
          <span className="row__name">{papers.length === 0 ? 'Stukken die u niet mag zien' : listed(papers)}</span>
          <span>
            {sentenceCase(wordsFor('secrecies', status))}
            {lifts && body === own && status !== 'lifted' && (
              <span className="on-screen">
                .{' '}
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={`/voorstellen/${proposal.proposalId}/vastleggen/secrecy-lifts?geheimhouding=${secrecyId}`}
                >
                  Opheffing vastleggen
                </a>
              </span>
            )}
          </span>
          <span className="quiet">
            opgelegd door {names.body(body)}
            {on !== undefined && (
              <>
                {' '}
                op <Day on={on} length="short" />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
