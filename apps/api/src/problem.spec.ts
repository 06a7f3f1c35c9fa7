import { problemOf } from './problem';

describe('a refusal on its way out', () => {
  it('names everything that is missing in one sentence after another, with each code (R67)', () => {
    const refusal = {
      code: 'collegesNotAgreed' as const,
      params: { missing: 'het college van Vaals' },
      also: [{ code: 'adviceNotProcessed' as const, params: { count: 2 } }, { code: 'dictumMissing' as const }],
    };
    expect(problemOf({ refusal })).toMatchObject({
      status: 422,
      code: 'collegesNotAgreed',
      rule: 'R67',
      detail:
        'Deze colleges stemden nog niet in met deze tekst: het college van Vaals. Er staan nog 2 adviespunten zonder antwoord. Het ontwerpbesluit ontbreekt bij deze tekst.',
      also: [
        { code: 'adviceNotProcessed', detail: 'Er staan nog 2 adviespunten zonder antwoord.' },
        { code: 'dictumMissing', detail: 'Het ontwerpbesluit ontbreekt bij deze tekst.' },
      ],
    });
  });

  it('says nothing of other refusals where there are none', () => {
    expect(problemOf({ refusal: { code: 'dictumMissing' } })).not.toHaveProperty('also');
  });
});
