import { cameOfIt, type Standing } from './came-of-it';

type Task = Standing['tasks'][number];

const task = (kind: string, actor: string, more: Partial<Task> = {}): Task => ({
  ...{ key: `${kind}/${actor}`, kind, actor, actorName: `Orgaan ${actor}`, act: kind, since: '2025-12-17' },
  ...{ sentence: 'Er is iets te doen.', ifNothing: 'Dan gebeurt er niets.', blocking: false, historic: false },
  ...more,
});

const adopted = 'Vastgesteld door alle organen';
const returned = 'Terug naar de stuurgroep: verworpen door de raad van Vaals';
const sign = task('sign', 'raad');

describe('What came of a correction', () => {
  it('is that an adoption no longer holds, and the tasks that came with it, the one that is waited for first', () => {
    const differs = task('consequenceDiffers', 'stuurgroep', { blocking: true });
    const tell = task('tell', 'college');
    const before = { state: adopted, tasks: [sign, task('handInGazette', 'college')] };
    const { acts, ...told } = cameOfIt(before, { state: returned, tasks: [tell, sign, differs] });
    expect(told).toEqual({ was: adopted, is: returned, gone: 1 });
    expect(acts.map(({ act, tasks }) => [act, ...tasks.map(({ key }) => key)])).toEqual([
      ['consequenceDiffers', 'consequenceDiffers/stuurgroep'],
      ['tell', 'tell/college'],
    ]);
  });

  it('is nothing when it stands as it stood', () => {
    const standing = { state: adopted, tasks: [sign] };
    expect(cameOfIt(standing, standing)).toEqual({ is: adopted, acts: [], gone: 0 });
  });
});
