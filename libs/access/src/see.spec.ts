import type { Role } from '@eensluidend/contracts';
import { atConsent, given, happenedOn, imposed, send, type Fact } from '@eensluidend/testing';
import type { Reader } from './reader';
import { seesDocument, seesSecrecy } from './see';

const reader = (role: Role, body?: string): Reader => ({ person: 'p', role, ...(body ? { body } : {}) });
const readers = {
  secretary: reader('secretary', 'stuurgroep'),
  engine: reader('engine'),
  operator: reader('operator', 'college-aa'),
  collegeAa: reader('municipalSecretary', 'college-aa'),
  griffierAa: reader('griffier', 'council-aa'),
  memberAa: reader('councilMember', 'council-aa'),
  collegeBb: reader('municipalSecretary', 'college-bb'),
  griffierBb: reader('griffier', 'council-bb'),
  adviser: reader('adviser', 'adviesraad'),
  entrepreneur: reader('entrepreneur', 'director'),
  nobody: reader('councilMember'),
};
const whoSee = (see: (who: Reader) => boolean) =>
  Object.entries(readers).flatMap(([name, who]) => (see(who) ? [name] : []));
const everybody = Object.keys(readers);

const shared = (recipient: string) =>
  send(
    'shareSecret',
    { secrecyId: 'secrecy/annex', recipient, happened: happenedOn('2025-09-10') },
    '2025-09-10',
    recipient,
  );
const lifted = (body: string, secrecyId = 'secrecy/annex') =>
  send('liftSecrecy', { secrecyId, body, happened: happenedOn('2025-09-20') }, '2025-09-20', secrecyId);
const secret = [...atConsent, imposed()];
const documentOn = (history: readonly Fact[], id = 'doc/v1-annex') => {
  const { state } = given(history);
  return whoSee((who) => seesDocument(state, who, id));
};
const secrecyOn = (history: readonly Fact[]) => {
  const { state } = given(history);
  return whoSee((who) => seesSecrecy(state, who, 'secrecy/annex'));
};

describe('a secret annex (Gemeentewet 87-89)', () => {
  it('is seen by the college that imposed it and by the officials who made the note', () => {
    expect(documentOn(secret)).toEqual(['secretary', 'engine', 'collegeAa']);
  });

  it('is seen by the own council once that received it', () => {
    expect(documentOn([...secret, shared('council-aa')])).toEqual([
      'secretary',
      'engine',
      'collegeAa',
      'griffierAa',
      'memberAa',
    ]);
  });

  it('is not seen by those to whom it was given against the law (R32)', () => {
    expect(documentOn([...secret, shared('council-bb'), shared('adviesraad')])).toEqual([
      'secretary',
      'engine',
      'collegeAa',
    ]);
  });

  it('is seen by everybody once it was lifted', () => {
    expect(documentOn([...secret, lifted('college-aa')])).toEqual(everybody);
  });

  it('of two colleges is read by both, and stays closed to others while one has not lifted its own (R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    const both = ['secretary', 'engine', 'collegeAa', 'collegeBb'];
    expect(documentOn([...secret, other])).toEqual(both);
    expect(documentOn([...secret, other, lifted('college-aa')])).toEqual(both);
    expect(documentOn([...secret, other, lifted('college-aa'), lifted('college-bb', 'secrecy/second')])).toEqual(
      everybody,
    );
  });

  it('is read by those who have it from their own college, though another municipality keeps its copy secret (R35, R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    const ofAa = ['secretary', 'engine', 'collegeAa', 'griffierAa', 'memberAa', 'collegeBb'];
    expect(documentOn([...secret, other, shared('council-aa')])).toEqual(ofAa);
    expect(documentOn([...secret, other, shared('council-aa'), lifted('council-aa')])).toEqual(ofAa);
  });

  it('takes no other document with it', () => {
    expect(documentOn(secret, 'doc/v1-note')).toEqual(everybody);
  });
});

describe('that something is secret at all', () => {
  it('is known to those who may know the annex, and to all after the lift', () => {
    expect(secrecyOn(secret)).toEqual(['secretary', 'engine', 'collegeAa']);
    expect(secrecyOn([...secret, shared('council-aa')])).toEqual([
      'secretary',
      'engine',
      'collegeAa',
      'griffierAa',
      'memberAa',
    ]);
    expect(secrecyOn([...secret, lifted('college-aa')])).toEqual(everybody);
  });

  it('looks the same as nothing to the others (R32)', () => {
    expect(secrecyOn(atConsent)).toEqual([]);
  });
});
