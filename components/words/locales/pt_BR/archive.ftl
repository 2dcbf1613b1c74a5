# The page that asks web archives.

archive-title = Consultar o arquivo da web
archive-loading = Buscando o que foi consultado…
archive-private = Esta é uma janela anônima. Daqui nenhum arquivo da web é consultado.
archive-ask-title = Textos anteriores de um artigo
archive-what-is = Um arquivo da web é uma biblioteca que guarda páginas como elas eram. O Wireprint pode buscar nele cópias guardadas de um artigo, pôr os textos na sua coleção e compará-los.
archive-addresses = Endereços de artigos na web, um por linha
archive-lists = Em vez disso, uma lista de endereços
archive-file = Um arquivo com endereços: favoritos, uma lista de leitura, uma tabela
archive-take-list =
    { $count ->
        [one] Usar o { $count } endereço importado
       *[other] Usar os { $count } endereços importados
    }
archive-which = Qual arquivo da web
archive-sent =
    { $count ->
        [0] Quando você clicar no botão abaixo, os endereços acima serão enviados a <b>{ $name }</b> (<code>{ $host }</code>). Por enquanto não há nenhum endereço.
        [one] Quando você clicar no botão abaixo, este endereço será enviado a <b>{ $name }</b> (<code>{ $host }</code>), primeiro para perguntar que cópias existem, depois uma vez para cada cópia buscada.
       *[other] Quando você clicar no botão abaixo, estes { $count } endereços serão enviados a <b>{ $name }</b> (<code>{ $host }</code>), primeiro para perguntar que cópias existem, depois uma vez para cada cópia buscada.
    }
archive-not-sent = Como qualquer site, { $name } vê então seu endereço de internet e o nome e a versão do seu navegador. Não recebe cookies, nenhum nome, nada do que você leu em outros lugares e nenhum dos seus artigos salvos. Ninguém mais recebe nada. Antes do clique, nada é enviado.
archive-pace =
    { $minutes ->
        [one] { $name } pede que programas sejam lentos. Isso vai levar cerca de { $minutes } minuto.
       *[other] { $name } pede que programas sejam lentos. Isso vai levar cerca de { $minutes } minutos; você pode pausar e continuar outro dia.
    }
archive-ask = Consultar { $name }
archive-withdraw = Devolver a permissão
archive-declined = O navegador não deu a permissão. Nada foi enviado.
archive-no-address = Não há nenhum endereço da web no campo. Nada foi enviado.
archive-jobs-title = Consultas feitas
archive-running =
    { $waiting ->
        [one] Consultando { $waiting } endereço. Você pode fechar esta aba; a consulta continua.
       *[other] Faltam { $waiting } endereços. Você pode fechar esta aba; a consulta continua.
    }
archive-paused =
    { $waiting ->
        [one] Em pausa: falta { $waiting } endereço. Nada é enviado até você continuar.
       *[other] Em pausa: faltam { $waiting } endereços. Nada é enviado até você continuar.
    }
archive-left =
    { $minutes ->
        [one] No máximo cerca de { $minutes } minuto restantes.
       *[other] No máximo cerca de { $minutes } minutos restantes.
    }
archive-pause = Parar
archive-resume = Continuar
archive-table = Salvar como tabela (CSV)
archive-forget = Limpar esta lista
archive-counts =
    { $captures ->
        [one] { $name } tem { $captures } cópia. Lidas: { $read }. Versões novas: { $fresh }. Não vistas: { $unread }.
       *[other] { $name } tem { $captures } cópias. Lidas: { $read }. Versões novas: { $fresh }. Não vistas: { $unread }.
    }
archive-closer = Olhar mais de perto (mais 12)
archive-again = Consultar de novo
archive-too-fast = { $name } diz que foi consultado rápido demais. Nova consulta possível: { $when }.
archive-is-captures = Todas as mudanças entre as cópias lidas foram encontradas. Entre duas cópias com o mesmo texto nada foi comparado.
archive-is-none = { $name } não tem cópia deste endereço.
archive-is-excluded = Este jornal não quer constar em { $name }. Não se pode dizer se alguma vez houve cópias.
archive-is-no-answer = { $name } não responde. Isso não diz nada sobre ter ou não cópias.
archive-is-no-permission = O navegador não deixa o Wireprint consultar { $name }. Nada foi enviado.
archive-is-part = Só uma parte foi vista; pode haver mais mudanças no meio.
archive-is-cut-off = O Wireprint foi encerrado durante a consulta a { $name }, e a resposta se perdeu. Não há nova consulta até você pedir.
archive-is-waiting = { $name } está sendo consultado, ou será.
archive-evidence = As cópias uma a uma, para citar
archive-evidence-limits = Uma cópia mostra que um texto estava lá naquele momento. Quando ele mudou, entre duas cópias, nenhum arquivo da web pode dizer.
archive-came-new = um texto que não estava na sua coleção
archive-came-known = um texto que sua coleção já tem
archive-came-neighbour = o arquivo da web deu outra cópia, já lida
archive-came-no-text = nenhum artigo foi encontrado nesta cópia
archive-came-blocked = o arquivo da web não entregou esta cópia
archive-came-past-error = naquele momento o site dava erro ou mandava os leitores para outro lugar
archive-came-no-capture = o arquivo da web lista esta cópia e não a tem
archive-came-other-address = a cópia é de outro endereço
archive-came-no-answer = sem resposta para esta cópia
archive-came-cut-off = O Wireprint foi encerrado antes da resposta
archive-log-title = Requisições enviadas
archive-log-count =
    { $count ->
        [0] Nenhuma.
        [one] { $count } requisição nesta lista.
       *[other] { $count } requisições nesta lista.
    }
archive-log-show = Mostrar as requisições uma a uma
archive-log-clear = Limpar a lista
archive-log-came = resposta { $came }, { $bytes } bytes
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Outros arquivos da web
archive-others-what = Alguns países guardam as páginas dos seus próprios jornais. O que você ativar aqui pode ser escolhido acima.
archive-own = Um arquivo da web seu neste computador: o endereço dele
archive-own-what = Por exemplo, localhost:8080/wayback. Nada sai do computador.
archive-own-wrong = Este não é um endereço neste computador.
archive-not-sent-own = { $name } é um programa neste computador. Nada sai do computador, e antes do clique nada é enviado.
archive-more = Mostrar mais (faltam { $left })
archive-trouble = O trabalho terminou porque não é possível gravar na sua coleção. Nada mais é enviado até você continuar.
archive-resting = { $name } fica em paz por um tempo. O resto será consultado automaticamente a partir de: { $when }.
archive-is-no-text = { $name } tem cópias, mas nenhuma das buscadas contém o texto do artigo.
archive-is-withheld = { $name } não entregou todas as cópias pedidas. Não se pode dizer o que havia nelas.
archive-paper = Todos os artigos de um jornal na sua coleção: o nome ou o site dele
archive-paper-take = Pôr os endereços deles
archive-paper-none = Sua coleção não tem nenhum artigo deste jornal.
archive-cite = Copiar a citação
archive-cited = Copiado
archive-citation = { $address }, conforme captura de { $name } em { $time }. { $link }. Resumo dos bytes capturados: { $digest }. Uma captura mostra que um texto estava ali naquele momento, não quando foi alterado.
archive-citation-undigested = { $address }, conforme captura de { $name } em { $time }. { $link }. Uma captura mostra que um texto estava ali naquele momento, não quando foi alterado.
archive-browser-asks = Seu navegador perguntará antes se o Wireprint pode acessar { $host }. Isso é preciso para ler as cópias ali, e para mais nada.
archive-browser-activity = O Firefox fala também em “atividade de navegação” e no desenvolvedor. Trata-se do endereço acima, que vai só para o arquivo da web e nunca para nós.
archive-budget = No máximo { $count } cópias de cada endereço são buscadas; para mais, você será consultado de novo.
