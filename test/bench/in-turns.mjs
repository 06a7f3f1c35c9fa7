/**
 * Measures two things in turns, so that what the machine does meanwhile hits both; who begins changes each round. One
 * round first that does not count. Gives the median of each.
 * @param {() => Promise<number>} first
 * @param {() => Promise<number>} second
 * @param {number} rounds odd, at least seven
 */
export async function inTurns(first, second, rounds) {
  await first();
  await second();
  const figures = { first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) figures.first.push(await first());
    figures.second.push(await second());
    if (round % 2 === 1) figures.first.push(await first());
  }
  return { first: median(figures.first), second: median(figures.second) };
}

function median(figures) {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)];
}
