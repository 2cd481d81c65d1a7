import './settings.js';
import './quiz.js';
import './banner-3018.js';
