import { QuizElement } from '../widgets/quiz/quiz.js';
import { ownScript } from './own-script.js';
import { safeDefine } from './safe-define.js';

QuizElement.script = ownScript();
safeDefine('balise-quiz', QuizElement);
