import { refusal } from './text';

/** Refusals of corrections. */
export const correctionRefusals = {
  factNotCorrectable: refusal(
    422,
    'Dit is hier zelf gebeurd en staat vast. Alleen een gemeld feit kunt u corrigeren.',
    'R110',
  ),
  correctionOtherFact: refusal(
    422,
    'Een correctie meldt hetzelfde soort feit opnieuw. Dit is een ander soort feit.',
    'R110',
  ),
  liftInstead: refusal(
    422,
    'Een correctie maakt geheime stukken niet openbaar. Leg een opheffing vast, of noem ten minste dezelfde stukken.',
    'R38',
  ),
  unknownConsequence: refusal(422, 'Deze stap past bij de feiten. Er is niets te beslissen.', 'R110'),
  cannotResume: refusal(
    422,
    'Over een klaargezette bekendmaking kunt u alleen bevestigen dat zij vervalt.',
    'R89',
    'raadsvoorstel §7',
  ),
  roundReturns: refusal(
    422,
    'De nota keert volgens de feiten terug. De ronde kan niet doorgaan; bevestig de terugkeer.',
    'R7',
    'raadsvoorstel §4 onder 1.2',
  ),
  cannotConfirm: refusal(
    422,
    'De nota keert volgens de feiten niet terug. Er is geen terugkeer te bevestigen; hervat de ronde.',
    'R110',
  ),
} as const;
