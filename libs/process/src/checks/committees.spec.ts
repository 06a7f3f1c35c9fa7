import { builtInDefinitions } from '../built-in';
import { readDefinition } from '../read-definition';

const [shipped = ''] = builtInDefinitions();
const council = '- id: council-gm0981\n    kind: council';

/** The faults of the shipped region in which the council of Vaals is described as a committee set up by somebody. */
const faults = (setUpBy: string) => {
  expect(shipped).toContain(council);
  const reading = readDefinition(
    shipped.replace(
      council,
      () => `${council}\n    committee: { article: Gw82, setUpBy: ${setUpBy}, councillors: true }`,
    ),
    'regio.yaml',
  );
  return reading.kind === 'faults' ? reading.faults.map(({ reason }) => reason) : [];
};

it('a committee is set up by a body of the same definition (R27)', () => {
  expect(faults('council-gm0935')).toEqual([]);
  expect(faults('council-xx')).toEqual(['Het orgaan council-xx staat niet in deze definitie.']);
});
