// The build that compiles templates in the browser, so that the template stays in sight here; an application compiles them before.
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import type { QuizQuestionEvent, QuizStartEvent } from 'balise';
import 'balise/define/quiz.js';
import 'balise/define/banner-3018.js';
import { helpline, quiz } from './application.js';

const template = `
  <p class="tools">
    <button type="button" @click="shown = !shown">Retirer ou remettre</button>
    <button type="button" @click="variant = variant === 'card' ? 'line' : 'card'">Une autre forme du 3018</button>
  </p>
  <div class="columns">
    <div class="stack">
      <balise-quiz v-if="shown" :config="quiz" heading-level="2" @balise-quiz-start="started" @balise-quiz-question="asked"></balise-quiz>
    </div>
    <div class="stack">
      <section class="block">
        <h2>Ce que l’application entend</h2>
        <ol class="heard"><li v-for="line of heard">{{ line }}</li></ol>
      </section>
      <balise-3018 v-if="shown" :config="helpline" :variant="variant" relayed-by="le tableau de bord des familles"></balise-3018>
    </div>
  </div>`;

const app = createApp({
  template,
  setup() {
    const heard = ref<string[]>([]);
    return {
      quiz,
      helpline,
      heard,
      shown: ref(true),
      variant: ref('card'),
      started: ({ detail }: QuizStartEvent) => heard.value.push(`Quiz commencé : ${detail.total} questions`),
      asked: ({ detail }: QuizQuestionEvent) => heard.value.push(`Question ${detail.index + 1} : ${detail.id}`),
    };
  },
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('balise-');
app.mount('#app');
