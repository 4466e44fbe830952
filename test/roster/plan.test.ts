import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../lib/dates/work-calendar';
import { planOf } from '../../lib/roster/plan';
import { calendarFile } from '../../lib/roster/plan-ics';
import { NOTICE } from '../papers/sample';

const calendar = workCalendar([]);

describe('the plan of a batch', () => {
  it('stands in the order of its days, with the days left, the display counted back by the same rule as the check', () => {
    const { deadlines, unknown } = planOf(
      NOTICE,
      calendar,
      { applicant: '2023-06-01', fee: '2023-08-01' },
      '2023-06-15',
    );
    expect(unknown).toBeNull();
    const days = deadlines.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(deadlines[0]).toEqual({ stage: 'applicant', day: '2023-06-01', left: -14 });
    const of = (stage: string) => deadlines.find((one) => one.stage === stage);
    const { online, paper } = NOTICE.windows;
    expect(of('online')).toMatchObject({ day: online.value?.to });
    expect(of('paper')).toMatchObject({ day: paper.value?.to });
    // Working days alone, and all of them before the window closes.
    const advised = of('display-advised-online')?.day ?? '';
    expect(calendar(advised)).toBe('working');
    const close = [online.value?.to, paper.value?.to].sort()[0] ?? '';
    const between = [];
    for (let at = Date.parse(advised); at < Date.parse(close); at += 86_400_000) {
      between.push(new Date(at).toISOString().slice(0, 10));
    }
    // The first day is no day of it by the reading that is judged by first.
    const { workingDays, firstDayCounts } = NOTICE.display;
    const wanted = (workingDays.value ?? 0) + (firstDayCounts.value ? 0 : 1);
    const stages = deadlines.map(({ stage }) => stage);
    // What comes after the close of the online window says that it is too late for that.
    expect(stages.slice(stages.indexOf('online'))).toEqual(['online', 'display-other-paper', 'paper', 'fee']);
    expect(between.filter((day) => calendar(day) === 'working')).toHaveLength(wanted);
  });

  it('has one last start where both windows give the same, and tells steps that stand after the next', () => {
    const same = structuredClone(NOTICE);
    same.windows.paper.value = same.windows.online.value;
    const { deadlines, clashes } = planOf(same, calendar, { unit: '2023-06-12', city: '2023-06-09' }, '2023-06-01');
    expect(deadlines.map(({ stage }) => stage)).toEqual(['city', 'unit', 'display', 'online', 'paper']);
    expect(clashes).toEqual([{ stage: 'unit', next: 'city' }]);
  });

  it('says where the display can’t be counted', () => {
    const later = structuredClone(NOTICE);
    later.windows.online.value = { from: '2030-06-01', to: '2030-06-10' };
    later.windows.paper.value = { from: '2030-06-01', to: '2030-06-20' };
    const { deadlines, unknown } = planOf(later, calendar, {}, '2030-06-01');
    expect(unknown).toMatch(/^2030-06-0/u);
    expect(deadlines.map(({ stage }) => stage)).toEqual(['online', 'paper']);
    later.display.workingDays.value = null;
    later.windows.paper.value = null;
    const unsaid = planOf(structuredClone(later), calendar, {}, '2030-06-01');
    expect([unsaid.unknown, unsaid.deadlines.map(({ stage }) => stage)]).toEqual([null, ['online']]);
  });

  it('is a calendar file of whole days, folded and escaped', () => {
    const text = calendarFile(
      [{ id: 'n-fee', day: '2023-12-31', summary: `缴费, 转账; ${'长'.repeat(40)}\n完` }],
      new Date('2023-06-15T01:02:03Z'),
    );
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//shenbao//plan//ZH',
      'BEGIN:VEVENT',
      'UID:n-fee@shenbao.invalid',
      'DTSTAMP:20230615T010203Z',
      'DTSTART;VALUE=DATE:20231231',
      'DTEND;VALUE=DATE:20240101',
      `SUMMARY:缴费\\, 转账\\; ${'长'.repeat(40)}\\n完`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
});
