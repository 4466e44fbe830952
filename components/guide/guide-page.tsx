import { useTranslation } from 'react-i18next';
import { PORTAL } from '../sites/site';
import { LANGUAGES, type Language, useLanguage } from '../words/language';
import classes from './guide.module.css';
import { GUIDE_PARTS } from './guide-parts';

interface GuidePageProps {
  readonly onLanguage: (language: Language) => void;
  /** Opens the panel beside this page; null where the browser lets no page do so. */
  readonly onOpenPanel: (() => void) | null;
}

type Part = (typeof GUIDE_PARTS)[number];

function Items({ part }: { part: Part }) {
  const { t } = useTranslation('guide');
  const key = (item: string) => `parts.${part.id}.${item}`;
  if (part.as === 'terms') {
    return (
      <dl>
        {part.items.map((item) => (
          <div key={item}>
            <dt>{t(`${key(item)}.term`)}</dt>
            <dd>{t(`${key(item)}.text`)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const List = part.as === 'steps' ? 'ol' : 'ul';
  return (
    <List>
      {part.items.map((item) => (
        <li key={item}>{t(key(item))}</li>
      ))}
    </List>
  );
}

/** The user's guide. Its words come with the extension; the only address in it is the platform's. */
export function GuidePage({ onLanguage, onOpenPanel }: GuidePageProps) {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const other = LANGUAGES.find((one) => one !== language) ?? 'zh';
  return (
    <div className={classes.guide}>
      <header>
        <h1>{t('title')}</h1>
        <button
          type="button"
          className={classes.language}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => onLanguage(other)}
        >
          {t(`language.${other}`)}
        </button>
      </header>
      <main>
        <p>{t('intro')}</p>
        <p className={classes.acts}>
          {onOpenPanel !== null && (
            <button type="button" className={classes.act} onClick={onOpenPanel}>
              {t('openPanel')}
            </button>
          )}
          <a href={PORTAL} target="_blank" rel="noreferrer">
            {t('platform')}
          </a>
        </p>
        {GUIDE_PARTS.map((part, at) => (
          <section key={part.id} id={part.id} aria-labelledby={`${part.id}-title`}>
            <h2 id={`${part.id}-title`}>{t(`parts.${part.id}.title`)}</h2>
            <Items part={part} />
            {at === 1 && (
              <nav aria-label={t('contents')} className={classes.contents}>
                <ul>
                  {GUIDE_PARTS.slice(2).map(({ id }) => (
                    <li key={id}>
                      <a href={`#${id}`}>{t(`parts.${id}.title`)}</a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </section>
        ))}
      </main>
    </div>
  );
}
