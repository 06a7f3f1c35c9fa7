import { openLog } from '@eensluidend/application';
import { temporalLogger } from './temporal-log';

const secret = 'De raad van Vaals besprak de geheime bijlage';

describe('What Temporal says of itself', () => {
  let printed: string;
  const logger = temporalLogger(openLog('worker', (line) => (printed += line)));
  beforeEach(() => (printed = ''));

  it('names the proposal, the run and the activity, and neither the error nor the kind of workflow', () => {
    logger.warn('Activity failed', {
      workflowExecution: { workflowId: 'proposal/7/secrecy/8', runId: 'r' },
      workflowType: 'secrecyWorkflow',
      activityType: 'readFacts',
      attempt: 2,
      error: new Error(secret),
    });
    expect(JSON.parse(printed)).toEqual({
      ...{ level: 'warn', app: 'worker', message: 'temporal: Activity failed' },
      ...{ proposal: '7', run: 'r', activity: 'readFacts', attempt: 2, error: 'Error' },
      at: expect.any(Array) as unknown,
    });
    expect(printed).not.toMatch(/Vaals|secrecy/i);
  });

  it.each([
    ['in its sentence', () => void logger.error(`Workflow Worker Thread failed: Error: ${secret}`, new Error(secret))],
    ['on a second line', () => void logger.error(`failed\n${secret}`)],
    ['in a field', () => void logger.log('ERROR', 'failed', { workflowId: 'proposal/7', task: secret, error: secret })],
    ['below the level of a warning', () => void logger.log('INFO', secret)],
  ])('never holds what a person typed: %s', (_, say) => {
    say();
    expect(printed).not.toContain('Vaals');
  });

  it('is silent as long as nothing is wrong', () => {
    logger.trace('Starting activity');
    logger.debug('Creating worker');
    logger.info('Worker state changed');
    expect(printed).toBe('');
  });
});
