import type { ObligationsView } from '@eensluidend/contracts';
import { ownMoves } from './own-moves';

type Task = ObligationsView['obligations'][number];

const task = (kind: string, subject: string, more: Partial<Task> = {}): Task => ({
  ...{ key: `${kind}/raad/${subject}`, kind, actor: 'raad', actorName: 'De raad', act: kind, since: '2025-12-17' },
  ...{ sentence: 'Er is iets te doen.', ifNothing: 'Dan gebeurt er niets.', blocking: false, historic: false },
  ...more,
});

describe('What is asked of a reader, on top of the page', () => {
  it('is each act once, what the proposal waits for first, and nothing of others or without a form', () => {
    const tasks = [
      ...[task('sign', '1'), task('sign', '2'), task('decide', '', { blocking: true })],
      ...[task('align', '', { actor: 'stuurgroep' }), task('discussReturn', '')],
    ];
    expect(ownMoves(tasks, 'raad')).toEqual([
      { act: 'decide', form: 'decisions' },
      { act: 'sign', form: 'signatures' },
    ]);
    expect(ownMoves(tasks, undefined)).toEqual([]);
  });

  it('takes together what is told of each apart', () => {
    const tasks = ['fnv', 'or'].map((each) => task('tellDecision', each, { act: `melden aan ${each}` }));
    expect(ownMoves(tasks, 'raad')).toEqual([{ act: 'het besluit melden aan wie adviseerde', form: 'decisions-told' }]);
  });

  it('leads to the very thing when it is one, and to the list when there is too much to name', () => {
    expect(ownMoves([task('sign', '1')], 'raad')).toEqual([{ act: 'sign', form: 'signatures?besluit=1' }]);
    const many = ['sign', 'align', 'addText', 'giveAdvice'].map((kind) => task(kind, '1'));
    expect(ownMoves(many, 'raad').map(({ act, form }) => [act, form.split('?')[0]])).toEqual([
      ['sign', 'signatures'],
      ['align', 'alignments'],
      ['al het andere', ''],
    ]);
  });
});
