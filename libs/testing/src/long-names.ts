import type { ProcessDefinition } from '@eensluidend/contracts';
import { testDefinition } from './test-definition';

const place = 'Valkenburg aan de Geul';
const longest: Readonly<Partial<Record<ProcessDefinition['bodies'][number]['kind'], string>>> = {
  stuurgroep: 'Stuurgroep re-integratieketen',
  college: `College van burgemeester en wethouders van ${place}`,
  council: `Gemeenteraad van ${place}`,
  entrepreneur: 'Directeur van MTB',
  worksCouncil: 'Ondernemingsraad MTB',
  socialDomainAdvisoryCouncil: 'Adviesraad Sociaal Domein Eijsden-Margraten',
  clientCouncil: 'Cliëntenraad Participatiewet Maastricht-Heuvelland',
};

/** The test region with the longest names of the real one, to see whether sentences stay readable. */
export const longNames = (): ProcessDefinition => {
  const definition = testDefinition();
  return {
    ...definition,
    municipalities: definition.municipalities.map((each) => ({ ...each, name: place })),
    bodies: definition.bodies.map((each) => ({
      ...each,
      name: longest[each.kind] ?? each.name,
      ...(each.kind === 'council' ? { rulesOfProcedure: { leadTime: 'P10D', answerWithin: 'P30D' } } : {}),
    })),
  };
};

/** The sentences of a text that have more words than may be read in one breath. */
export const tooLong = (text: string, most = 22): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(/\s+/).length > most);
