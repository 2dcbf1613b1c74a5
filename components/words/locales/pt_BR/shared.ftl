# Words that several pages use.

open-library = Biblioteca
try-again = Tentar de novo
without-headline = Sem título
wireprint = Wireprint
percent = { $percent }%
percent-under-one = menos de 1%

## What happened to a paragraph

op-kept = inalterado
op-edited = editado
op-added = acrescentado
op-removed = removido
op-moved = movido
op-split = dividido
op-merged = unido
rewritten = reescrito

## What sort of thing changed

kind-number = número
kind-negation = “não”
kind-quote = citação
kind-attribution = autor da fala
kind-name = nome
kind-date = data
kind-hedge = certeza
kind-correction = correção
kind-headline = título
kind-wording = palavras
kind-cosmetic = pontuação

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = título
place-paragraph = parágrafo { $number }
place-paragraphs = parágrafos { $numbers }
place-moved = do parágrafo { $from } para o parágrafo { $to }
place-was = era o parágrafo { $number }
place-stood-first = estava no começo
place-stood-after = estava depois do parágrafo { $number }

## Said to the ear around words that came or went

ear-added = acrescentado:
ear-removed = removido:
ear-end = (fim)

## Times

time-seen = visto em { $time }
time-published = publicado em { $time } (segundo a página)
time-published-kept = publicado em { $time } (segundo a página quando foi guardada)
time-published-collection = publicado em { $time } (segundo a coleção)
time-published-claimed = publicado em { $time } (data alegada)
time-unknown = data desconhecida
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
elapsed-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
elapsed-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }

## Versions

version-shorter-view = uma versão reduzida
version-number = Versão { $number }
version-of = { $version } (de { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = guardado por você
from-collection = da coleção <bdi>{ $name }</bdi>
from-collection-file = da coleção <bdi>{ $name }</bdi> (arquivo <bdi>{ $file }</bdi>)
source-open-page = a página aberta
source-saved-page = página salva
source-page-files = páginas salvas como arquivos
source-text-files = arquivos de texto simples
source-newssniffer = NewsSniffer, como foi salvo
source-not-stated = não informada
name-kept = Guardado por você
name-pages = Páginas salvas
name-texts = Textos
name-newssniffer = Páginas do NewsSniffer
name-unnamed = Coleção sem nome
licence-not-stated = licença não informada

## What stands beside a text, and why it is not read as text

beside-title = Ao lado do texto
reason-table = tabela
reason-caption = legenda
reason-list-of-links = lista de links
reason-label = rótulo
reason-definition-list = lista de definições
reason-pull-quote = citação em destaque
reason-footnote = nota de rodapé
reason-fact-box = quadro informativo
reason-loose-heading = intertítulo
reason-trailing-line = linha no fim
reason-asking-sentence = pede algo

## What each sort of change means

why-number = um número, valor ou medida é outro
why-negation = um “não” apareceu ou sumiu: a frase pode dizer o contrário
why-quote = mudaram palavras entre aspas
why-attribution = mudou quem disse
why-name = mudou um nome
why-date = mudou um dia ou horário
why-hedge = mudou o grau de certeza
why-correction = um aviso de correção apareceu ou sumiu
why-headline = o título mudou
why-wording = outras palavras
why-cosmetic = só pontuação, maiúsculas, espaços ou quebras de linha

look-at-example = Ver um exemplo
name-example-ferry = Exemplo: a notícia da balsa
name-example-wire = Exemplo: uma notícia de agência, cinco jornais
name-example-quotes = Exemplo: uma entrevista coletiva, dois jornais
name-example-world = Exemplo: notícias em mais cinco idiomas
name-example-unrelated = Exemplo: quarenta artigos sem relação
