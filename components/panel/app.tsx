import { Alert, Box, Stack, Tabs } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import { DossierView } from '../dossier/dossier-view';
import { useAnswer } from '../dossier/use-answer';
import { FillPart } from '../fill/fill-part';
import { RunningNote } from '../fill/running-note';
import { StoppedNote } from '../fill/stopped-note';
import { useFiller } from '../fill/use-filler';
import { FindingsView } from '../findings/findings-view';
import { HandoffPart } from '../handoff/handoff-part';
import { HolidaysPart } from '../holidays/holidays-part';
import { useHolidays } from '../holidays/use-holidays';
import { KeepPart } from '../keep/keep-part';
import { makeMany } from '../many/many';
import { ManyView } from '../many/many-view';
import { MaterialsView } from '../materials/materials-view';
import { NoticeView } from '../notice/notice-view';
import { NoticesParts } from '../notice/notices-parts';
import { useNotices } from '../notice/use-notices';
import { PageNotice } from '../page/page-notice';
import type { PagePerson } from '../page/person';
import { UnreadParts } from '../page/unread-parts';
import { usePage } from '../page/use-page';
import { PapersView } from '../papers/papers-view';
import { ReadingView } from '../reading/reading-view';
import { ReviewPart } from '../review/review-part';
import { RosterView } from '../roster/roster-view';
import { useRoster } from '../roster/use-roster';
import { nothingKnown } from '../roster/use-standings';
import { AllowedSites } from '../sites/allowed-sites';
import { UntilDeleted } from '../store/deleted-elsewhere';
import { PointButton } from '../teach/point-button';
import { TeachPart } from '../teach/teach-part';
import { useTeaching } from '../teach/use-teaching';
import { TimelinePart } from '../timeline/timeline';
import { ErrorBoundary } from '../ui/error-boundary';
import type { LeadToUpload } from '../uploads/lead-upload';
import { UploadsNote } from '../uploads/uploads-note';
import { UploadsPart } from '../uploads/uploads-part';
import { waysIn } from '../ways/best-first';
import { Crash } from './crash';
import { judge } from './judgement';
import classes from './panel.module.css';
import { PersonChange } from './person-change';
import { TopBar } from './top-bar';
import { type KnownNotice, useChosenNotice } from './use-chosen-notice';
import { useDay } from './use-day';
import { useKeptLanguage } from './use-kept-language';
import { useMarks } from './use-marks';
import { useNoticeName } from './use-notice-name';
import { useTaughtOnPage } from './use-taught-on-page';

const VIEWS = ['findings', 'reading', 'dossier', 'materials', 'summary', 'many', 'notice'] as const;
type View = (typeof VIEWS)[number];

interface AppProps {
  /** Tells today's day. */
  readonly clock: () => IsoDay;
}

function Panel({ clock }: AppProps) {
  const { t } = useTranslation('panel');
  const page = usePage();
  const { day, today, choose } = useDay(clock);
  const notices = useNotices();
  const choice = useChosenNotice(notices.saved);
  const nameOf = useNoticeName();
  const [view, setView] = useState<View>('findings');
  const [focus, setFocus] = useState<string>();
  const changeLanguage = useKeptLanguage();
  const teaching = useTeaching();
  useTaughtOnPage(page, teaching);
  const holidays = useHolidays();
  const { calendar, years } = holidays;
  const [many] = useState(makeMany);
  useEffect(() => many.end, [many]);

  const { by: notice, chosen, also } = choice;
  // Read beside the other views, so that ten thousand people stand there when they are asked for.
  const roster = useRoster(notice);
  const [known] = useState(nothingKnown);
  const by = useMemo(() => ({ notice, today: day, holidays: years }), [notice, day, years]);
  const read = 'readings' in page.view ? page.view : null;
  const readings = read?.readings;
  const judgement = useMemo(
    () => (readings === undefined ? null : judge(readings, notice, day, calendar)),
    [readings, notice, day, calendar],
  );
  // Each reading brings a new object; what hangs on the person is to begin anew with another person alone.
  const personKey = JSON.stringify(read?.person ?? null);
  const person = useMemo<PagePerson | null>(() => JSON.parse(personKey), [personKey]);
  const lead = useMarks(page, judgement);
  const answer = useAnswer(person, readings ?? []);
  const filler = useFiller(page, read === null ? null : JSON.stringify([personKey, answer.answer]));

  const leadTo = (frame: string, ref: string, words: string) =>
    page.lead(frame, { ref, verdict: 'place', words: words.slice(0, 200) });
  const leadToUpload: LeadToUpload = ({ frame, upload }, words) => leadTo(frame, upload.ref, words);
  const named = (known: KnownNotice) => ({ id: known.notice.id, name: nameOf(known), notice: known.notice });
  const show = (next: View, quote?: string) => {
    setFocus(quote);
    setView(next);
    window.scrollTo({ top: 0 });
  };
  // A form of which nothing is understood, or of which a name is taken for another person's, can still be taught.
  const canPoint = read !== null || page.view.kind === 'no-form' || page.view.kind === 'several-persons';
  const hindrance =
    'readings' in page.view ? null : (
      <PageNotice
        hindrance={page.view.kind}
        further={page.further}
        onAskPermission={page.askPermission}
        onCallAgain={page.callAgain}
      />
    );

  return (
    <Tabs value={view} onChange={(next) => show((next ?? 'findings') as View)} keepMounted={false} component="main">
      <Box className={classes.head}>
        <TopBar
          person={person}
          onPage={read !== null}
          choice={choice}
          day={day}
          today={today}
          onDay={choose}
          onLanguage={changeLanguage}
        />
        <Tabs.List className={classes.tabs} aria-label={t('views.label')}>
          {VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`views.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Box>
      <Stack gap="sm" className={classes.body}>
        <PersonChange person={person} />
        <StoppedNote state={filler.state} />
        {view !== 'dossier' && <RunningNote filler={filler} />}
        {page.dropped > 0 && (
          <Alert color="red" p="sm" role="alert">
            {t('dropped', { count: page.dropped })}
          </Alert>
        )}
        {(view === 'findings' || view === 'reading') && (
          <UnreadParts
            parts={page.view.unread}
            onLead={({ frame, ref = '' }, words) =>
              page.lead(frame, { ref, verdict: 'unsure', words: words.slice(0, 500) })
            }
          />
        )}
        <Tabs.Panel value="findings">
          {hindrance ??
            (judgement !== null && (
              <Stack gap="md">
                <UploadsNote held={judgement.uploads} onShow={() => show('materials')} />
                <FindingsView
                  key={personKey}
                  findings={judgement.findings}
                  dossier={judgement.dossier}
                  partlyUnread={page.view.unread.length > 0}
                  canLead={(finding) => judgement.placeOf(finding.entry, finding.field) !== null}
                  onLead={lead}
                  onShowNotice={(quote) => show('notice', quote)}
                  onShowReading={() => show('reading')}
                />
                <TimelinePart
                  dossier={judgement.dossier}
                  notice={notice}
                  counted={waysIn(judgement.findings).find(({ way }) => way.counted)?.way.counted ?? null}
                />
              </Stack>
            ))}
        </Tabs.Panel>
        <Tabs.Panel value="reading">
          <Stack gap="sm">
            {canPoint && <PointButton pointing={page.pointing} onPoint={page.point} />}
            {hindrance ??
              (judgement !== null && (
                <ReadingView
                  key={personKey}
                  readings={readings ?? []}
                  clashes={judgement.clashes}
                  onTeach={page.pointAt}
                  onLead={({ frame, value }, words) => leadTo(frame, value.ref, words)}
                  onLeadToUpload={leadToUpload}
                />
              ))}
            {canPoint && <TeachPart page={page} readings={readings ?? []} teaching={teaching} />}
            <AllowedSites further={page.further} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="dossier">
          <Stack gap="lg">
            <DossierView
              noticeId={notice.id}
              person={person}
              page={judgement}
              answer={answer}
              below={({ id, name }) => <HandoffPart by={by} personId={id} name={name} />}
              handedIn={(owner) =>
                judgement !== null && <ReviewPart person={owner} notice={notice} platform={judgement.dossier} />
              }
              between={(kept, owner) => (
                <>
                  {read?.kind === 'form' && (
                    <FillPart
                      key={personKey}
                      page={page}
                      readings={read.readings}
                      kept={kept}
                      filler={filler}
                      further={read.further}
                    />
                  )}
                  {judgement !== null && <ReviewPart person={owner} notice={notice} platform={judgement.dossier} />}
                </>
              )}
            />
            <KeepPart today={today} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="materials">
          <Stack gap="lg">
            {judgement !== null && (
              <UploadsPart
                key={personKey}
                held={judgement.uploads}
                partlyUnread={page.view.unread.length > 0}
                onLead={leadToUpload}
                onShowNotice={(quote) => show('notice', quote)}
              />
            )}
            <MaterialsView person={person} notice={notice} route={judgement?.dossier.declaration?.route ?? null} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="summary">
          <PapersView key={notice.id} person={person} dossier={judgement?.dossier ?? null} notice={notice} />
        </Tabs.Panel>
        <Tabs.Panel value="many">
          <Stack gap="lg">
            <RosterView roster={roster} known={known} by={by} onShowNotice={(quote) => show('notice', quote)}>
              <ManyView many={many} by={by} onShowNotice={(quote) => show('notice', quote)} />
              <KeepPart today={today} />
            </RosterView>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="notice">
          <NoticeView shipped={{ notice, text: chosen.text }} focus={focus}>
            <NoticesParts
              notices={notices}
              all={choice.all.map(named)}
              chosen={named(chosen)}
              also={also && named(also)}
              onChoose={choice.choose}
              onAlso={choice.chooseAlso}
            />
            <HolidaysPart holidays={holidays} />
          </NoticeView>
        </Tabs.Panel>
      </Stack>
    </Tabs>
  );
}

/** The panel beside the page. */
export function App({ clock }: AppProps) {
  return (
    <ErrorBoundary fallback={(message) => <Crash message={message} />}>
      <UntilDeleted>
        <Panel clock={clock} />
      </UntilDeleted>
    </ErrorBoundary>
  );
}
