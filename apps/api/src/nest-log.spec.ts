import { openLog } from '@eensluidend/application';
import { nestLogger } from './nest-log';

const secret = 'De raad van Vaals besprak de geheime bijlage';

describe('What Nest says of itself', () => {
  let printed: string;
  const logger = nestLogger(openLog('api', (line) => (printed += line)));
  beforeEach(() => (printed = ''));

  it('never holds what a person typed', () => {
    logger.error(secret, secret, 'ExceptionsHandler');
    logger.error(new Error(secret));
    logger.fatal?.(secret);
    logger.warn(secret);
    logger.log(secret);
    const lines = printed.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual([
      'error',
      'error',
      'error',
      'warn',
    ]);
    expect(printed).not.toContain('Vaals');
  });
});
