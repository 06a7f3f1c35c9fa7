import {
  allAgree,
  atConsent,
  colleges,
  communicationPlan,
  corrected,
  given,
  imposed,
  message,
  messageReport,
  neverHappened,
  playAll,
  ref,
  send,
  adopted,
  happenedOn,
  councils,
  testDefinition,
  type Fact,
} from '@eensluidend/testing';
import { commands } from '@eensluidend/contracts';
import { engineTasks } from '../engine-tasks';

const agreed = [...atConsent, communicationPlan('2025-09-05')];
const allColleges = allAgree(colleges(), 'v1', '2025-11-04');
const consented = [...agreed, ...allColleges];
const lifted = send(
  'liftSecrecy',
  { secrecyId: 'secrecy/annex', body: 'college-aa', happened: happenedOn('2025-11-12') },
  '2025-11-12',
);

describe('sharing needs a communication plan', () => {
  it('a message is refused while there is no plan with recipients, moment and channel (R96)', () => {
    given([...atConsent, ...allColleges])
      .when(message('2025-11-05', ['councils']))
      .thenRefused({ code: 'noCommunicationPlan' });
    given(consented)
      .when(message('2025-11-05', ['councils']))
      .thenCounts();
  });

  it('a message to those who are not in the plan is refused, and in the last plan they may be (R96)', () => {
    given(consented)
      .when(message('2025-11-05', ['staff']))
      .thenRefused({ code: 'notInPlan', params: { audience: 'de medewerkers' }, field: 'audiences' });
    const later = communicationPlan('2025-11-05', {
      entries: [{ audience: 'staff', moment: 'allCollegesAgreed', channel: 'conversation' }],
    });
    given([...consented, later])
      .when(message('2025-11-06', ['staff']))
      .thenCounts();
  });

  it('names each group once (R96)', () => {
    const entry = { audience: 'staff', moment: 'allCollegesAgreed', channel: 'letter' } as const;
    given(atConsent)
      .when(communicationPlan('2025-09-05', { entries: [entry, { ...entry, channel: 'conversation' }] }))
      .thenRefused({ code: 'audienceTwice', params: { audience: 'de medewerkers' }, field: 'entries' });
  });

  it('a message that went out without a plan is a fact, with a warning (R96)', () => {
    given([...atConsent, ...allColleges])
      .when(messageReport('2025-11-05', ['councils']))
      .thenCounts('withoutPlan');
    given(consented)
      .when(messageReport('2025-11-05', ['staff']))
      .thenCounts('withoutPlan');
  });
});

describe('the embargo', () => {
  it('holds a message while one college is open, and lets it go at the last yes (R95)', () => {
    given([...agreed, ...allColleges.slice(0, 2)])
      .when(message('2025-11-05', ['councils']))
      .thenRefused({ code: 'embargo', params: { waiting: 'nog geen ja van het college van CC' } });
    given([...agreed, ...allColleges.slice(0, 1)])
      .when(message('2025-11-05', ['councils']))
      .thenRefused({ code: 'embargo', params: { waiting: '2 organen zeiden nog geen ja' } });
    given(consented)
      .when(message('2025-11-05', ['councils']))
      .thenCounts();
  });

  it('holds a message that names a secret paper until the secrecy is lifted (R95)', () => {
    const secret = [...atConsent, imposed(), communicationPlan('2025-09-06'), ...allColleges];
    const named = (on: string) => message(on, ['councils'], { documents: ['doc/v1-annex'] });
    given(secret).when(named('2025-11-05')).thenRefused({ code: 'embargoedDocument', field: 'documents' });
    given([...secret, lifted])
      .when(named('2025-11-13'))
      .thenCounts();
  });

  it('holds a message for clients until all councils adopted, where the plan says so (R95, R96)', () => {
    given(consented)
      .when(message('2025-11-05', ['clients']))
      .thenRefused({ code: 'embargo', params: { waiting: '3 organen zeiden nog geen ja' } });
    given([...consented, ...allAgree(councils(), 'v1', '2025-12-16')])
      .when(message('2025-12-17', ['clients']))
      .thenCounts();
  });

  it('holds nothing any more of a proposal that was withdrawn (R95)', () => {
    const body = { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2025-10-01') };
    given([...agreed, send('withdrawProposal', body, '2025-10-01')])
      .when(message('2025-10-02', ['councils']))
      .thenCounts();
  });

  it('a message that went out too early is a fact, with a warning; one recorded late is not too early (R95)', () => {
    given(agreed)
      .when(messageReport('2025-10-01', ['councils']))
      .thenCounts('sentUnderEmbargo');
    const late = { ...messageReport('2025-11-05', ['councils']), recordedOn: '2025-12-01' };
    given(consented).when(late).thenCounts();
    const early = { ...messageReport('2025-11-03', ['councils']), recordedOn: '2025-12-01' };
    given(consented).when(early).thenCounts('sentUnderEmbargo');
  });
});

describe('one channel', () => {
  it('news for press and public runs through the named channel, never by letter (R94)', () => {
    for (const audience of ['press', 'public'] as const)
      given(atConsent)
        .when(
          communicationPlan('2025-09-05', { entries: [{ audience, moment: 'allCollegesAgreed', channel: 'letter' }] }),
        )
        .thenRefused({
          code: 'newsByOneChannel',
          params: { audience: audience === 'press' ? 'de pers' : 'het publiek' },
          field: 'entries',
        });
  });

  it('the channel is that of a municipality that takes part (R94)', () => {
    given(atConsent)
      .when(communicationPlan('2025-09-05', { newsChannel: 'zz' }))
      .thenRefused({ code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'newsChannel' });
  });

  it('news by another municipality or along another way gives a warning (R94)', () => {
    const told = [...consented, message('2025-11-05', ['tradeUnions', 'SER'])];
    const news = (municipality: string) =>
      messageReport('2025-11-06', ['press'], { channel: 'newsChannel', municipality });
    given(told).when(news('aa')).thenCounts();
    given(told).when(news('bb')).thenCounts('otherChannel');
    given(told)
      .when(messageReport('2025-11-06', ['press'], { channel: 'letter' }))
      .thenCounts('otherChannel');
    given(told)
      .when(news('zz'))
      .thenRefused({ code: 'unknownMunicipality', params: { municipality: 'zz' }, field: 'municipality' });
  });

  it('official publication does not run through it: one gazette per municipality, and no message can stand for it (R94)', () => {
    const gazettes = engineTasks(given([...adopted, communicationPlan('2025-12-17')]).state).flatMap((task) =>
      task.act === 'prepareGazettes' ? [task.municipality] : [],
    );
    expect(gazettes).toEqual(['aa', 'bb', 'cc']);
    const official = { audiences: ['public'], channel: 'DROP', happened: { on: '2025-12-20', source: {} } };
    const parsed = commands.recordMessage.body.safeParse(official);
    expect(parsed.error?.issues.some((issue) => issue.path[0] === 'channel')).toBe(true);
  });
});

describe('the same text at the same moment', () => {
  const first = message('2025-11-05', ['councils']);
  const same = { sameAs: 'message/2025-11-05' };
  const again = (on: string): Fact =>
    send('sendMessage', { audiences: ['tradeUnions', 'SER'], ...same }, on, `again-${on}`);
  const reported = (on: string, fields = {}) => messageReport(on, ['tradeUnions'], { ...same, ...fields });

  it('a second letter eight days later gives a warning, on the same day none (R93)', () => {
    given([...consented, first])
      .when(reported('2025-11-05'))
      .thenCounts();
    given([...consented, first])
      .when(reported('2025-11-13'))
      .thenCounts('sentOutsideWindow');
  });

  it('the product itself sends nothing outside the window (R93)', () => {
    given([...consented, first])
      .when(again('2025-11-05'))
      .thenCounts();
    given([...consented, first])
      .when(again('2025-11-06'))
      .thenRefused({ code: 'outsideWindow', params: { earlier: '2025-11-05' }, field: 'sameAs' });
  });

  const definition = testDefinition();
  const routes = definition.routes.map((route) => ({
    ...route,
    policies: { ...route.policies, sharedWithin: 'P2D' },
  }));
  const wide = { ...definition, routes };

  it('the window is as long as the definition says (R93)', () => {
    given([...consented, first], wide)
      .when(again('2025-11-07'))
      .thenCounts();
    given([...consented, first], wide)
      .when(again('2025-11-08'))
      .thenRefused({ code: 'outsideWindow', params: { earlier: '2025-11-05' }, field: 'sameAs' });
  });

  it('counts from the first sending, also for the repetition of a repetition (R93)', () => {
    const second = reported('2025-11-07');
    const third = (on: string) => messageReport(on, ['staff'], { sameAs: 'message/post-2025-11-07' });
    const plan = communicationPlan('2025-09-06', {
      entries: (['councils', 'tradeUnions', 'staff'] as const).map((audience) => ({
        audience,
        moment: 'allCollegesAgreed' as const,
        channel: 'letter' as const,
      })),
    });
    const history = [...agreed, plan, ...allColleges, first, second];
    given(history, wide).when(third('2025-11-07')).thenCounts();
    given(history, wide).when(third('2025-11-08')).thenCounts('sentOutsideWindow');
  });

  it('counts from the first by its day, also where that one was recorded as the repetition (R93)', () => {
    const late = messageReport('2025-11-13', ['councils']);
    const early = (on: string): Fact => ({
      ...messageReport(on, ['tradeUnions'], { sameAs: 'message/post-2025-11-13' }),
      recordedOn: '2025-11-14',
      key: 'early',
    });
    const warnings = (on: string) => {
      const { state } = given([...consented, late, early(on)]);
      return state.communication.messages.map((each) =>
        state.findings[each.at.eventId]?.warnings.map(({ code }) => code),
      );
    };
    expect(warnings('2025-11-05')).toEqual([[], ['sentOutsideWindow']]);
    expect(warnings('2025-11-13')).toEqual([[], []]);
  });

  describe('of what was recorded in another order than it happened', () => {
    const told = (on: string, sameAs?: string): Fact => ({
      ...messageReport(on, ['councils'], sameAs === undefined ? {} : { sameAs: `message/post-${sameAs}` }),
      recordedOn: '2025-11-20',
    });
    const warned = (...facts: readonly Fact[]) => {
      const { state } = given([...consented, ...facts]);
      return state.communication.messages.map((each) =>
        state.findings[each.at.eventId]?.warnings.flatMap(({ params }) => params?.['earlier'] ?? []),
      );
    };

    it('the first counts for all that lead to the same message, each by the one before it (R93)', () => {
      const chain = [told('2025-11-13'), told('2025-11-09', '2025-11-13'), told('2025-11-05', '2025-11-09')];
      expect(warned(...chain)).toEqual([[], ['2025-11-05'], ['2025-11-05']]);
      expect(warned(...chain, told('2025-11-15', '2025-11-09'))[3]).toEqual(['2025-11-05']);
    });

    it('a letter to a council that repeats the message before it was sent counts as the first (R93)', () => {
      const letter = (on: string): Fact =>
        send(
          'informCouncil',
          { college: 'college-aa', council: 'council-aa', sameAs: 'message/post-2025-11-13', happened: happenedOn(on) },
          '2025-11-20',
          `letter-${on}`,
        );
      expect(warned(told('2025-11-13'), letter('2025-11-05'), letter('2025-11-07'))).toEqual([['2025-11-05']]);
      expect(warned(told('2025-11-13'), letter('2025-11-13'))).toEqual([[]]);
      expect(warned(told('2025-11-13'), letter('2025-11-14'))).toEqual([[]]);
    });

    it('two that repeat a message that proved never to have been are still the same (R93, R110)', () => {
      const facts = [told('2025-11-05'), told('2025-11-06', '2025-11-05'), told('2025-11-09', '2025-11-06')];
      const [first] = playAll([...consented, ...facts]).events.filter((event) => event.type === 'MessageSent');
      const struck = neverHappened(first?.eventId ?? '', '2025-11-21');
      expect(warned(...facts, struck)).toEqual([[], ['2025-11-06']]);
    });
  });

  it('a correction that makes two messages repeat each other stops nothing', () => {
    const [one, two] = [messageReport('2025-11-05', ['councils']), messageReport('2025-11-06', ['tradeUnions'])];
    const named = {
      ...two,
      command: { ...two.command, body: { ...two.command.body, sameAs: 'message/post-2025-11-05' } },
    } as Fact;
    const events = playAll([...consented, one, named]).events;
    const fact = events.find((event) => event.type === 'MessageSent')?.eventId ?? '';
    const ring = messageReport('2025-11-05', ['councils'], { sameAs: 'message/post-2025-11-06' });
    const { state } = given([...consented, one, named, corrected(fact, ring, '2025-11-10')]);
    expect(state.communication.messages.map((each) => each.sameAs)).toEqual([
      'message/post-2025-11-06',
      'message/post-2025-11-05',
    ]);
  });

  it('a text that differs from the shared one gives a warning (R93)', () => {
    given([...consented, first])
      .when(reported('2025-11-05', { differs: true }))
      .thenCounts('textDiffers');
    const letter = {
      college: 'college-aa',
      council: 'council-aa',
      ...same,
      differs: true,
      happened: happenedOn('2025-11-05'),
    };
    given([...consented, first])
      .when(send('informCouncil', letter, '2025-11-05'))
      .thenCounts('textDiffers');
  });

  it('a message has its text, or is the same as one of this proposal (R93)', () => {
    given(consented)
      .when(send('sendMessage', { audiences: ['councils'] }, '2025-11-05'))
      .thenRefused({ code: 'messageMissing', field: 'text' });
    given([...consented, first])
      .when(message('2025-11-05', ['councils'], same))
      .thenRefused({ code: 'messageMissing', field: 'text' });
    given(consented).when(again('2025-11-05')).thenRefused({ code: 'unknownMessage', field: 'sameAs' });
    given(consented)
      .when(messageReport('2025-11-05', ['councils'], { documents: ['doc/none'] }))
      .thenRefused({ code: 'unknownDocument', field: 'documents' });
  });
});

describe('unions and SER come before the press', () => {
  const press = (on = '2025-11-05'): Fact => ({ ...message(on, ['press']), key: 'press' });
  const untold = (who: string) => ({ code: 'unionsNotInformed' as const, params: { who } });

  it('a message to the press before they were told gives a warning (R63)', () => {
    given(consented).when(press()).thenWarns(untold('de vakbonden en de SER'));
    given([...consented, message('2025-11-05', ['tradeUnions'])])
      .when(press())
      .thenWarns(untold('de SER'));
    given([...consented, message('2025-11-05', ['tradeUnions', 'SER'])])
      .when(press())
      .thenWarns();
  });

  it('said once, also where both the route and the plan want them first; else of those in the plan (R63)', () => {
    const definition = testDefinition();
    const routes = definition.routes.map((route) => ({ ...route, policies: { ...route.policies, unionsFirst: true } }));
    const warnings = [untold('de vakbonden en de SER')];
    given(consented, { ...definition, routes })
      .when(press())
      .thenWarns(...warnings);
    const entries = (['tradeUnions', 'press'] as const).map((audience) => ({
      ...{ audience, moment: 'allCollegesAgreed' as const },
      channel: audience === 'press' ? ('newsChannel' as const) : ('letter' as const),
    }));
    const planned = [...atConsent, communicationPlan('2025-09-05', { entries }), ...allColleges];
    given(planned).when(press()).thenWarns(untold('de vakbonden'));
    given(planned, { ...definition, routes })
      .when(press())
      .thenWarns(...warnings);
  });

  it('by the day they were told, also when that is recorded late or proves never to have been (R63, R110)', () => {
    const unions: Fact = {
      ...messageReport('2025-11-05', ['tradeUnions', 'SER']),
      recordedOn: '2025-12-01',
    };
    const history = [...consented, press('2025-11-06'), unions];
    const events = playAll(history).events.filter((event) => event.type === 'MessageSent');
    const [ofPress = '', ofUnions = ''] = events.map((event) => event.eventId);
    const found = (all: readonly Fact[]) => given(all).state.findings[ofPress]?.warnings;
    expect(found(history.slice(0, -1))).toEqual([untold('de vakbonden en de SER')]);
    expect(found(history)).toEqual([]);
    expect(found([...history, neverHappened(ofUnions, '2025-12-02')])).toEqual([untold('de vakbonden en de SER')]);
  });

  it('and they too wait for the last yes and for the plan (R63, R95, R96)', () => {
    given(agreed)
      .when(message('2025-09-06', ['tradeUnions']))
      .thenRefused({ code: 'embargo', params: { waiting: '3 organen zeiden nog geen ja' } });
    given([...atConsent, ...allColleges])
      .when(message('2025-11-05', ['tradeUnions']))
      .thenRefused({ code: 'noCommunicationPlan' });
  });
});
