import type { ProposalState } from '../state';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

/** After a correction a person decides whether what was carried out stands; until then nothing else goes on (R110). */
export const deciding = (state: ProposalState): readonly Obligation[] =>
  state.consequences.differing.map((each) =>
    obligation('consequenceDiffers', stuurgroepOf(state), each.since ?? each.at, {
      subject: each.consequence,
    }),
  );
