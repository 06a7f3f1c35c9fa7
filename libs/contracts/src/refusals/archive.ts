import { refusal } from './text';

/** Refusals on keeping and destroying records. */
export const archiveRefusals = {
  selectionListMissing: refusal(
    422,
    'Noem de categorie van de selectielijst. Zonder selectielijst wordt niets vernietigd.',
    'R120',
    'Archiefwet 1995, artikel 5',
  ),
  keptForEver: refusal(
    422,
    'De selectielijst zegt dat dit altijd bewaard blijft.',
    'R120',
    'Archiefwet 1995, artikel 5',
  ),
  keptLonger: refusal(422, 'Dit blijft bewaard tot en met {until}.', 'R120', 'Archiefwet 1995, artikel 5'),
  destructionNotApproved: refusal(
    422,
    'Voor vernietiging is eerst goedkeuring nodig.',
    'R120',
    'Archiefwet 1995, artikel 3 en 5',
  ),
} as const;
