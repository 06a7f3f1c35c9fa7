import type { Role } from '@eensluidend/contracts';
import {
  atConsent,
  atCouncils,
  closedSession,
  given,
  imposed,
  lifted,
  secrecyRegion,
  shared,
  type Fact,
} from '@eensluidend/testing';
import type { Reader } from './reader';
import { seesDocument, seesSecrecy } from './see';
import { readingOf } from './see-read-log';

const reader = (role: Role, body?: string): Reader => ({ person: 'p', role, ...(body ? { body } : {}) });
const region = secrecyRegion();
const readers: Readonly<Record<string, Reader>> = {
  secretary: reader('secretary', 'stuurgroep'),
  operator: reader('operator', 'council-aa'),
  collegeAa: reader('municipalSecretary', 'college-aa'),
  mayorAa: reader('municipalSecretary', 'mayor-aa'),
  griffierAa: reader('griffier', 'council-aa'),
  memberAa: reader('councilMember', 'council-aa'),
  committeeAa: reader('griffier', 'committee-aa'),
  experts: reader('griffier', 'experts-aa'),
  bureau: reader('adviser', 'bureau'),
  collegeBb: reader('municipalSecretary', 'college-bb'),
  memberBb: reader('councilMember', 'council-bb'),
  nobody: reader('councilMember'),
};
const everybody = Object.keys(readers);
const who = (history: readonly Fact[], may: (state: ReturnType<typeof given>['state'], each: Reader) => boolean) => {
  const { state } = given(history, region);
  return everybody.filter((name) => may(state, readers[name] ?? reader('councilMember')));
};
const readersOf = (history: readonly Fact[]) =>
  who(history, (state, each) => seesDocument(state, each, 'doc/v1-annex'));
const knowersOf = (history: readonly Fact[], id = 'secrecy/annex') =>
  who(history, (state, each) => seesSecrecy(state, each, id));
const secret = [...atConsent, imposed()];

describe('who may read a secret paper', () => {
  it('is on the list of the law; who is not on it is refused (R32)', () => {
    expect(readersOf(secret)).toEqual(['secretary', 'collegeAa']);
    expect(readersOf([...secret, shared('experts-aa', '2025-09-06')])).toEqual(['secretary', 'collegeAa', 'experts']);
    expect(readersOf([...secret, shared('bureau', '2025-09-06')])).toEqual(['secretary', 'collegeAa', 'bureau']);
  });

  it('is not who got it against the law (R33)', () => {
    expect(readersOf([...secret, shared('college-bb', '2025-09-06'), shared('mayor-aa', '2025-09-06')])).toEqual([
      'secretary',
      'collegeAa',
    ]);
  });

  it('is the whole council once a committee with councillors has it (R34)', () => {
    expect(readersOf([...secret, shared('committee-aa', '2025-09-06')])).toEqual([
      'secretary',
      'collegeAa',
      'griffierAa',
      'memberAa',
      'committeeAa',
    ]);
  });
});

describe('who may know of a secrecy', () => {
  it('for a committee also who set it up, without reading the papers (R38)', () => {
    const history = [...atCouncils, imposed('2025-11-05', { body: 'experts-aa' })];
    expect(knowersOf(history)).toEqual(['secretary', 'collegeAa', 'experts']);
    expect(readersOf(history)).toEqual(['secretary', 'experts']);
  });

  it('of a closed session who was there, not who made the papers (R42)', () => {
    const history = [...atCouncils, closedSession('2025-11-20')];
    const id = 'secrecy/closed-2025-11-20';
    expect(knowersOf(history, id)).toEqual(['griffierAa', 'memberAa']);
    const end = lifted('council-aa', '2025-11-21', { secrecyId: id });
    expect(knowersOf([...history, end], id)).toEqual(everybody);
  });

  it('of a closed session that was told twice the same, under either id (R32, R42)', () => {
    const again = { ...closedSession('2025-11-20'), key: 'again' };
    const history = [...atCouncils, closedSession('2025-11-20'), again];
    expect(knowersOf(history, 'secrecy/again')).toEqual(['griffierAa', 'memberAa']);
    expect(knowersOf(history, 'secrecy/none')).toEqual([]);
  });

  it('is not everybody after one lift while another municipality keeps the paper secret (R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    const half = [...secret, other, lifted('college-aa', '2025-09-10')];
    expect(knowersOf(half)).toEqual(['secretary', 'collegeAa']);
    const end = lifted('college-bb', '2025-09-11', { secrecyId: 'secrecy/second' });
    expect(knowersOf([...half, end])).toEqual(everybody);
  });
});

describe('the log of reads', () => {
  const reading = (history: readonly Fact[], each: Reader, id = 'doc/v1-annex') =>
    readingOf(given(history, region).state, each, id);

  it('gets a line for every read of a secret paper: who, for whom, under which secrecy, on what basis (R32)', () => {
    expect(reading(secret, reader('municipalSecretary', 'college-aa'))).toEqual({
      kind: 'logged',
      line: {
        documentId: 'doc/v1-annex',
        secrecyIds: ['secrecy/annex'],
        person: 'p',
        role: 'municipalSecretary',
        body: 'college-aa',
        basis: 'knower',
      },
    });
    expect(reading(secret, reader('secretary'))).toMatchObject({ line: { basis: 'madeTheNote' } });
  });

  it('gets none for an open paper, and an unlisted reader is refused (R32)', () => {
    const other = reader('griffier', 'council-bb');
    expect(reading(secret, other)).toEqual({ kind: 'refused' });
    expect(reading(secret, other, 'doc/v1-note')).toEqual({ kind: 'open' });
    expect(reading([...secret, lifted('college-aa', '2025-09-10')], other)).toEqual({ kind: 'open' });
  });
});
