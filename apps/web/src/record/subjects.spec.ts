import { commands } from '@eensluidend/contracts';
import { notHere, subjects } from './subjects';

describe('The subjects under which acts are found', () => {
  it('hold every act exactly once, except a correction and a new proposal', () => {
    const placed = [...subjects.flatMap((subject) => subject.commands), ...notHere];
    expect(placed.toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it('are never empty, and have a heading and an anchor of their own', () => {
    expect(subjects.filter((subject) => subject.commands.length === 0)).toEqual([]);
    for (const own of ['id', 'title'] as const)
      expect(new Set(subjects.map((subject) => subject[own])).size).toBe(subjects.length);
  });
});
