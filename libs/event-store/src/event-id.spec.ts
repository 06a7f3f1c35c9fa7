import { eventId } from './event-id';

describe('the id of an event', () => {
  const command = '5d2a1c0e-0000-4000-8000-000000000001';

  it('stays what it is: the record is built on it', () => {
    expect(eventId('griffier-1', command, 0)).toBe('9c825ba9-7ac8-5276-98e6-c4f9736d58fb');
  });

  it('is another one for another person, command or place in the command', () => {
    const others = [
      eventId('griffier-2', command, 0),
      eventId('griffier-1', 'x', 0),
      eventId('griffier-1', command, 1),
    ];
    expect(new Set([eventId('griffier-1', command, 0), ...others]).size).toBe(4);
  });
});
