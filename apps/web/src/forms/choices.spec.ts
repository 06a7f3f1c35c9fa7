import type { ProposalView } from '@eensluidend/contracts';
import { choicesIn } from './choices';
import type { FormContext } from './context';

const context = (secrecies: ProposalView['secrecies']): FormContext => ({
  who: { role: 'griffier' },
  proposal: { secrecies } as ProposalView,
  names: { body: (id) => `College van ${id}`, step: (id) => id },
});
const secrecy = { secrecyId: 's1', body: 'Maastricht', status: 'imposed' };
const labels = (one: ProposalView['secrecies'][number]) =>
  choicesIn(context([one]), 'liftSecrecy')('secrecyId', 'secrecyId')?.map(({ label }) => label);

describe('the choice of a secrecy', () => {
  it('says when, by whom and on which papers it was imposed', () => {
    expect(labels({ ...secrecy, on: '2025-12-18', papers: ['Geheime bijlage financiën', 'Nota'] })).toEqual([
      '18 december 2025, College van Maastricht: Geheime bijlage financiën en Nota',
    ]);
  });

  it('says who imposed it where no paper may be named, and no more where the day is not told', () => {
    expect(labels({ ...secrecy, on: '2025-12-18', papers: [] })).toEqual(['18 december 2025, College van Maastricht']);
    expect(labels(secrecy)).toEqual(['Opgelegd door College van Maastricht']);
  });
});
