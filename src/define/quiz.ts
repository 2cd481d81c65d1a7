import { QuizElement } from '../widgets/quiz/quiz.js';
import { safeDefine } from './safe-define.js';

safeDefine('balise-quiz', QuizElement);
