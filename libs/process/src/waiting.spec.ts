import { builtInDefinitions } from './built-in';
import { readDefinition } from './read-definition';

const [text = ''] = builtInDefinitions();
const reasons = (from: string, to: string) => {
  expect(text).toContain(from);
  const reading = readDefinition(
    text.replace(from, () => to),
    'regio.yaml',
  );
  return reading.kind === 'faults' ? reading.faults.map((each) => [each.path, each.reason]) : 'ok';
};
const advice = '        remindBefore: P7D\n';
const processing = 'kind: processing, name: Adviezen verwerken, body: stuurgroep }';

describe('whom a round waits for, in the definition', () => {
  it('is an adviser of that round (R51)', () => {
    expect(reasons(advice, `${advice}        waitFor: [or-mtb]\n`)).toBe('ok');
    expect(reasons(advice, `${advice}        waitFor: [mtb-director]\n`)).toEqual([
      [
        'routes[0].steps[2].waitFor[0]',
        'mtb-director is in deze stap geen adviseur; daar kan de ronde niet op wachten.',
      ],
    ]);
  });

  it('is a college that agrees with the answers (R55)', () => {
    const agreedBy = (id: string) => processing.replace(' }', `, agreedBy: [${id}] }`);
    expect(reasons(processing, agreedBy('college-gm0935'))).toBe('ok');
    expect(reasons(processing, agreedBy('council-gm0935'))).toEqual([
      ['routes[0].steps[3].agreedBy[0]', 'Hier hoort een college; council-gm0935 is dat niet.'],
    ]);
  });
});
