import { SignupElement } from '../widgets/signup/signup.js';
import { safeDefine } from './safe-define.js';

safeDefine('balise-signup', SignupElement);
