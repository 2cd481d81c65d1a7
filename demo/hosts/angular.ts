// Compiled in the browser, so that the page needs no Angular builder; an application is compiled before.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { QuizQuestionEvent, QuizStartEvent } from 'balise';
import 'balise/define/quiz.js';
import 'balise/define/banner-3018.js';
import { helpline, quiz } from './application.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p class="tools">
      <button type="button" (click)="shown.set(!shown())">Retirer ou remettre</button>
      <button type="button" (click)="variant.set(variant() === 'card' ? 'line' : 'card')">Une autre forme du 3018</button>
    </p>
    <div class="columns">
      <div class="stack">
        @if (shown()) {
          <balise-quiz
            [config]="quiz"
            heading-level="2"
            (balise-quiz-start)="started($event)"
            (balise-quiz-question)="asked($event)"
          ></balise-quiz>
        }
      </div>
      <div class="stack">
        <section class="block">
          <h2>Ce que l’application entend</h2>
          <ol class="heard">
            @for (line of heard(); track $index) {
              <li>{{ line }}</li>
            }
          </ol>
        </section>
        @if (shown()) {
          <balise-3018 [config]="helpline" [variant]="variant()" relayed-by="le tableau de bord des familles"></balise-3018>
        }
      </div>
    </div>
  `,
})
class Evening {
  readonly quiz = quiz;
  readonly helpline = helpline;
  readonly shown = signal(true);
  readonly variant = signal<'card' | 'line'>('card');
  readonly heard = signal<readonly string[]>([]);

  started({ detail }: QuizStartEvent) {
    this.#hear(`Quiz commencé : ${detail.total} questions`);
  }

  asked({ detail }: QuizQuestionEvent) {
    this.#hear(`Question ${detail.index + 1} : ${detail.id}`);
  }

  #hear(line: string) {
    this.heard.update((lines) => [...lines, line]);
  }
}

await bootstrapApplication(Evening, { providers: [provideZonelessChangeDetection()] });
