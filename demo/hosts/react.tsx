import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { QuizQuestionEvent, QuizStartEvent } from 'balise';
import 'balise/define/quiz.js';
import 'balise/define/banner-3018.js';
import { helpline, quiz } from './application.js';

function Evening() {
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [variant, setVariant] = useState<'card' | 'line'>('card');
  const hear = (line: string) => setHeard((lines) => [...lines, line]);
  return (
    <>
      <p className="tools">
        <button type="button" onClick={() => setShown(!shown)}>
          Retirer ou remettre
        </button>
        <button type="button" onClick={() => setVariant(variant === 'card' ? 'line' : 'card')}>
          Une autre forme du 3018
        </button>
      </p>
      <div className="columns">
        <div className="stack">
          {shown && (
            <balise-quiz
              config={quiz}
              heading-level={2}
              onbalise-quiz-start={({ detail }: QuizStartEvent) => hear(`Quiz commencé : ${detail.total} questions`)}
              onbalise-quiz-question={({ detail }: QuizQuestionEvent) => hear(`Question ${detail.index + 1} : ${detail.id}`)}
            />
          )}
        </div>
        <div className="stack">
          <section className="block">
            <h2>Ce que l’application entend</h2>
            <ol className="heard">
              {heard.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ol>
          </section>
          {shown && <balise-3018 config={helpline} variant={variant} relayed-by="le tableau de bord des familles" />}
        </div>
      </div>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Evening />
  </StrictMode>,
);
