import './settings.js';
import './quiz.js';
import './cards.js';
import './banner-3018.js';
