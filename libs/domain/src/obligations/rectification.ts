import { isLive } from '../joint-text';
import { activeSecrecies } from '../secrecy';
import type { ProposalState } from '../state';
import { obligation, type Obligation } from './obligation';

/** The college issues the Gemeenteblad (Bekendmakingswet 2 lid 2): it puts right what it published of a text that not all adopted (R89, R110). */
const gazettes = (state: ProposalState): readonly Obligation[] =>
  state.publishedTooEarly
    .filter(({ textId }) => state.round.outcome?.kind !== 'adopted' || (textId !== undefined && !isLive(state, textId)))
    .flatMap(({ municipality, at }) =>
      state.definition.bodies
        .filter((body) => body.kind === 'college' && body.municipality === municipality)
        .map(({ id }) => obligation('rectifyPublication', id, at, { subject: municipality, blocking: false })),
    );

/** Papers that were made public and are secret, as a correction can show: who published them and who keeps them secret hear of it (R41, Gemeentewet 87). */
const papers = (state: ProposalState): readonly Obligation[] =>
  state.secrecies
    .filter((secrecy) => secrecy.documents.some((id) => activeSecrecies(state, id).includes(secrecy)))
    .flatMap((secrecy) => {
      const out = state.documentPublications.filter((each) =>
        each.documents.some((id) => secrecy.documents.includes(id)),
      );
      const [last] = out.slice(-1);
      if (!last) return [];
      return [...new Set([...out.map((each) => each.body), secrecy.body])].map((body) =>
        obligation('withdrawDocuments', body, last.at, { subject: secrecy.secrecyId, blocking: false }),
      );
    });

/** What became public and should not have been. */
export const rectifying = (state: ProposalState): readonly Obligation[] => [...gazettes(state), ...papers(state)];
