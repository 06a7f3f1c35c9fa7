import { given, start, testDefinition } from '@eensluidend/testing';
import { obligation, type ObligationKind } from '../obligations';
import { momentOf } from '../state';
import { waitingFor } from './waiting-for';

const { state } = given([start()], testDefinition(6));
const [began] = state.events;
const due = (kind: ObligationKind, ...ids: readonly string[]) =>
  ids.map((id) => obligation(kind, id, began ? momentOf(began) : state.startedAt, { subject: 'x' }));
const ids = (kind: string, count: number) =>
  ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'].slice(0, count).map((id) => `${kind}-${id}`);

describe('whom a proposal waits for', () => {
  it('is all of a kind, with what they all have to do', () => {
    expect(waitingFor(state, due('handInGazette', ...ids('college', 6)))).toBe(
      'Het wachten is op de colleges van alle zes gemeenten: zij moeten de bekendmaking aanbieden via DROP.',
    );
  });

  it('is some of a kind, counted from four on and named below', () => {
    expect(waitingFor(state, due('decide', ...ids('council', 4)))).toBe(
      'Het wachten is op vier van de zes raden: zij moeten over de tekst stemmen.',
    );
    expect(waitingFor(state, due('decide', ...ids('council', 2)))).toBe(
      'Het wachten is op de raad van AA en de raad van BB.',
    );
  });

  it('is several kinds, each counted, without an act where they have different things to do', () => {
    const mixed = [...due('decide', ...ids('college', 3)), ...due('giveAdvice', 'or'), ...due('align', 'stuurgroep')];
    expect(waitingFor(state, mixed)).toBe('Het wachten is op drie van de zes colleges en twee andere organen.');
    expect(waitingFor(state, [...due('decide', ...ids('council', 3)), ...due('giveAdvice', 'or')])).toBe(
      'Het wachten is op drie van de zes raden en de Ondernemingsraad.',
    );
  });

  it('counts one body once, and names no kind where nothing is known of it', () => {
    expect(waitingFor(state, due('reportWorkingGroup', 'bond', 'or', 'adviesraad', 'stuurgroep', 'or'))).toBe(
      'Het wachten is op vier organen: zij moeten laten weten dat de tekst is voorbereid.',
    );
    expect(waitingFor(state, [])).toBe('Er is niemand aan zet.');
  });
});
