import { tooLong } from './long-names';

/** Words of the office that nobody says aloud, with what to write instead. Words of the law that GLOSSARY.md ties to a term are no office words. */
const officeWords: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aldus: 'zo',
  alsdan: 'dan',
  alsmede: 'en',
  alvorens: 'voordat',
  behelst: 'gaat over',
  behoudens: 'behalve',
  betreffende: 'over',
  bewerkstelligen: 'zorgen voor',
  bijgaand: 'hierbij',
  bovengenoemde: 'deze',
  conform: 'volgens',
  daaromtrent: 'daarover',
  derhalve: 'dus',
  desalniettemin: 'toch',
  desbetreffende: 'deze',
  'dienen te': 'moeten',
  'dient te': 'moet',
  dientengevolge: 'daardoor',
  doch: 'maar',
  'door middel van': 'met',
  dusdanig: 'zo',
  gaarne: 'graag',
  geenszins: 'niet',
  'gelet op': 'wegens',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  heden: 'vandaag',
  hetgeen: 'wat',
  hieromtrent: 'hierover',
  hiertoe: 'daarvoor',
  implementeren: 'invoeren',
  'in casu': 'hier',
  'in het kader van': 'voor',
  indien: 'als',
  ingevolge: 'volgens',
  inzake: 'over',
  jegens: 'tegenover',
  jongstleden: 'vorige',
  krachtens: 'volgens',
  'met betrekking tot': 'over',
  'met inachtneming van': 'volgens',
  middels: 'met',
  mits: 'als',
  mitsdien: 'dus',
  'naar aanleiding van': 'na',
  nimmer: 'nooit',
  nopens: 'over',
  omtrent: 'over',
  onderhavige: 'deze',
  onverminderd: 'ook',
  opdat: 'zodat',
  overeenkomstig: 'volgens',
  reeds: 'al',
  respectievelijk: 'en',
  sedert: 'sinds',
  slechts: 'alleen',
  'te allen tijde': 'altijd',
  'te dien einde': 'daarvoor',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten einde': 'om',
  'ten tijde van': 'tijdens',
  teneinde: 'om',
  'ter zake': 'hierover',
  terzake: 'hierover',
  tevens: 'ook',
  thans: 'nu',
  trachten: 'proberen',
  uiterlijke: 'laatste',
  'uit hoofde van': 'als',
  vermits: 'omdat',
  voornoemde: 'deze',
  vooralsnog: 'nog',
  voorts: 'verder',
  wederom: 'weer',
  zodanig: 'zo',
  zulks: 'dat',
};

/** Every word on the list. */
export const allOfficeWords: readonly string[] = Object.keys(officeWords);

const stands = (text: string, word: string): boolean => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);

/** What a griffier would not read at once: sentences over 22 words, and words of the office. `allowed` are terms of the law. */
export const notPlain = (text: string, allowed: readonly string[] = []): readonly string[] => [
  ...tooLong(text),
  ...Object.entries(officeWords)
    .filter(([word]) => !allowed.includes(word) && stands(text, word))
    .map(([word, better]) => `"${word}" (beter: "${better}"): ${text}`),
];

const date = '16 december 2025';
const outcome = 'uitgesteld na staken van stemmen';

/** What stands in the placeholders of refusals and warnings in the real region, at its longest; of a list one name. Any other counts as one word. */
const typical: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['on', 'earlier', 'decided', 'from', 'due', 'sent'].map((name) => [name, date])),
  ...Object.fromEntries(['outcome', 'claimed', 'derived'].map((name) => [name, outcome])),
  ...Object.fromEntries(
    ['body', 'competent', 'missing', 'askers'].map((name) => [name, 'het college van Valkenburg aan de Geul']),
  ),
  council: 'de raad van Valkenburg aan de Geul',
  adviser: 'de Cliëntenraad Participatiewet Maastricht-Heuvelland',
  municipality: 'Valkenburg aan de Geul',
  who: 'gemeentesecretaris of griffier (Gemeenteraad van Valkenburg aan de Geul)',
  step: 'Instemming van de colleges',
  what: `er ligt al een besluit van ${date} (conform voorstel)`,
  why: `verworpen door de raad van Valkenburg aan de Geul op ${date}`,
};

/** A sentence of a refusal or warning with its placeholders filled in, as long as they can reasonably be. */
export const typicallyFilled = (sentence: string): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => typical[name] ?? name);
